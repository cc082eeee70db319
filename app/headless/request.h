// What the command line of dateline-extract asks for.
#pragma once

#include "app/time/timex.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace dateline {

struct Job {
    QString path;
    std::optional<Timex> published;
};

struct Request {
    std::vector<Job> jobs;
    QString output; // the file; empty: standard output
    int threads = 1;
    bool progress = false;
    bool sandbox = false;
    QString problem; // why the command line cannot be run; empty if it can
    bool unreadable = false; // the problem is a file or folder, not the command line
    QString answer; // --help, --version
};

/// `arguments` without the program's name. Reads the manifest and looks into folders, but into no article.
Request requestOf(const QStringList& arguments);

} // namespace dateline
