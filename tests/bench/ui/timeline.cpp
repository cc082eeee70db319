// Prints what the timeline costs: reading a model, and one frame at several zooms, in CPU time of this thread.
#include "ui/fonts.h"
#include "ui/timeline/paint.h"

#include "app/model/chronologymodel.h"
#include "tests/bench/memory.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

using namespace dateline;

namespace {

double cpuMilliseconds() {
    timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Twenty years of events, one in five of them a span, by six speakers.
class SyntheticModel : public QAbstractListModel {
public:
    explicit SyntheticModel(int count) {
        std::mt19937 random(1);
        for (int i = 0; i < 6; ++i) {
            m_speakers.append({QStringLiteral("Speaker number %1").arg(i + 1)});
        }
        for (int i = 0; i < count; ++i) {
            const int first = 10'957 + int(random() % 7305);
            m_events.push_back({first, random() % 5 == 0 ? int(random() % 90) : 0, int(random() % 6)});
        }
        std::ranges::sort(m_events, {}, &Synthetic::first);
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_events.size()); }

    QVariant data(const QModelIndex& index, int role) const override {
        const Synthetic& event = m_events[index.row()];
        switch (role) {
        case Qt::DisplayRole: return QStringLiteral("The committee meets for time %1").arg(index.row());
        case FirstDayRole: return qint64(event.first);
        case LastDayRole: return qint64(event.first + event.days);
        case PrecisionRole: return int(Grain::Day);
        case ModRole: return int(Mod::None);
        case SpeakersRole: return m_speakers[event.speaker];
        case QuoteCountRole: return 1;
        case DateTextRole: return dayText(event.first);
        default: return {};
        }
    }

    void multiData(const QModelIndex& index, QModelRoleDataSpan asked) const override {
        const Synthetic& event = m_events[index.row()];
        for (QModelRoleData& each : asked) {
            switch (each.role()) {
            case FirstDayRole: each.setData(qint64(event.first)); break;
            case LastDayRole: each.setData(qint64(event.first + event.days)); break;
            case PrecisionRole: each.setData(int(Grain::Day)); break;
            case ModRole: each.setData(int(Mod::None)); break;
            case SpeakersRole: each.setData(m_speakers[event.speaker]); break;
            case QuoteCountRole: each.setData(1); break;
            default: each.clearData();
            }
        }
    }

private:
    struct Synthetic {
        int first = 0;
        int days = 0;
        int speaker = 0;
    };

    std::vector<Synthetic> m_events;
    QList<QStringList> m_speakers;
};

struct Times {
    double median = 0;
    double p95 = 0;
    double worst = 0;
};

Times summary(std::vector<double> times) {
    std::ranges::sort(times);
    return {times[times.size() / 2], times[times.size() * 95 / 100], times.back()};
}

/// Frames at one zoom: `step` is how much the zoom changes between two of them, 1 when the view only pans.
Times frames(Layout& layout, double share, double step) {
    const QSizeF size(1280, 700);
    const Stage stage = layout.stage(size.width());
    QImage image(size.toSize(), QImage::Format_RGB32);
    Timescale scale = stage.fit(stage.extent);
    scale = stage.zoomed(scale, stage.width / 2, 1 / share);
    std::vector<double> times;
    for (int i = 0; i < 200; ++i) {
        scale = step == 1 ? stage.panned(scale, i % 2 == 0 ? 37 : 11)
                          : stage.zoomed(scale, stage.width / 2, (i / 10) % 2 == 0 ? step : 1 / step);
        const double start = cpuMilliseconds();
        QPainter painter(&image);
        Frame frame;
        frame.scale = scale;
        frame.size = size;
        Accents accents;
        accents.keepsakes = true; // as in the window
        paintTimeline(painter, layout.arrange(frame), layout, themeFor(ThemeKind::Light), accents);
        painter.end();
        times.push_back(cpuMilliseconds() - start);
    }
    return summary(times);
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    loadSans();
    for (int count : {1'000, 10'000, 100'000, 1'000'000}) {
        const SyntheticModel model(count);
        Layout layout;
        LaneOrder lanes;
        const double start = cpuMilliseconds();
        layout.setModel(&model, lanes);
        std::printf("%9d events, read in %.1f ms; peak memory so far, model and all, %.0f MB\n", count,
            cpuMilliseconds() - start, peakMegabytes());
        for (double share : {1.0, 0.3, 0.1, 0.05, 0.02, 0.01, 0.002}) {
            const Times pan = frames(layout, share, 1);
            const Times zoom = frames(layout, share, 1.2);
            std::printf("  %5.1f %% in view   pan %5.2f / %5.2f / %5.2f   zoom %5.2f / %5.2f / %5.2f ms (median / p95 "
                        "/ worst)\n",
                share * 100, pan.median, pan.p95, pan.worst, zoom.median, zoom.p95, zoom.worst);
        }
    }
    return 0;
}
