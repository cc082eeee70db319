// dateline-pdf: reads a PDF from standard input and writes its lines of text with their places to standard output.
// It runs for one document, under limits it sets itself, and opens no file it is told of by the document.
#include "app/sandbox.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

#include <sys/resource.h>
#include <unistd.h>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#ifdef __SANITIZE_ADDRESS__
extern "C" const char* __asan_default_options() {
    return "detect_leaks=0"; // looking for leaks takes calls that the sandbox gives up
}
#endif

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr unsigned long long memoryBytes = 0; // the sanitizer reserves far more than it uses
#else
constexpr unsigned long long memoryBytes = 1ULL << 30;
#endif
constexpr unsigned long long cpuSeconds = 10;
constexpr rlim_t openFiles = 32;
constexpr rlim_t dataBytes = rlim_t(224) << 20; // with the program itself it stays under 256 MiB
constexpr std::size_t inputBytes = std::size_t(17) << 20; // the document and its password
constexpr int pages = 500; // more than any article; the reader is told how many there are

void limit(int resource, rlim_t most) {
    const rlimit both{most, most};
    setrlimit(resource, &both);
}

bool giveUpRights() {
    limit(RLIMIT_DATA, memoryBytes == 0 ? RLIM_INFINITY : dataBytes);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, openFiles);
    return dateline::enterSandbox({memoryBytes, cpuSeconds, dateline::Children::MayNot});
}

std::string readInput() {
    std::string bytes;
    char piece[65536];
    ssize_t got = 0;
    while (bytes.size() <= inputBytes && (got = read(STDIN_FILENO, piece, sizeof piece)) > 0) {
        bytes.append(piece, std::size_t(got));
    }
    return bytes;
}

/// The input is the length of the password in digits, a line break, the password, the document.
struct Input {
    std::string password;
    std::string document;
};

Input splitInput(std::string bytes) {
    const std::size_t line = bytes.find('\n');
    const std::size_t length = std::strtoul(bytes.c_str(), nullptr, 10);
    if (line == std::string::npos || length > bytes.size() - line - 1) {
        return {};
    }
    Input input{bytes.substr(line + 1, length), {}};
    bytes.erase(0, line + 1 + length);
    input.document = std::move(bytes);
    return input;
}

std::string utf8(const poppler::ustring& text) {
    const poppler::byte_array bytes = text.to_utf8();
    std::string out(bytes.begin(), bytes.end());
    std::ranges::replace_if(
        out, [](char c) { return c == '\n' || c == '\t' || c == '\r' || c == '\0'; }, ' ');
    return out;
}

/// Words of one base line, left to right.
struct Line {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double size = 0;
    std::string text;
};

void print(int page, const Line& line) {
    std::printf("line\t%d\t%d\t%d\t%d\t%d\t%d\t%s\n", page, int(line.left), int(line.top), int(line.right),
        int(line.bottom), int(line.size * 10), line.text.c_str());
}

bool continues(const Line& line, const poppler::rectf& box, bool spaced) {
    const double height = std::max(1.0, line.bottom - line.top);
    const double middle = (box.top() + box.bottom()) / 2;
    const double gap = box.left() - line.right;
    return middle > line.top && middle < line.bottom && gap > -height && gap < (spaced ? 3 : 1) * height;
}

void printPage(poppler::document& document, int number) {
    const std::unique_ptr<poppler::page> page(document.create_page(number));
    if (!page) {
        return;
    }
    Line line;
    bool spaced = false;
    for (const poppler::text_box& box : page->text_list(poppler::page::text_list_include_font)) {
        const poppler::rectf at = box.bbox();
        if (!line.text.empty() && continues(line, at, spaced)) {
            line.text += (spaced ? " " : "") + utf8(box.text());
            line.right = at.right();
            line.top = std::min(line.top, at.top());
            line.bottom = std::max(line.bottom, at.bottom());
        } else {
            if (!line.text.empty()) {
                print(number, line);
            }
            line = {at.left(), at.top(), at.right(), at.bottom(), box.get_font_size(), utf8(box.text())};
        }
        spaced = box.has_space_after();
    }
    if (!line.text.empty()) {
        print(number, line);
    }
}

} // namespace

int main() {
    if (!giveUpRights()) {
        std::puts("error\tsandbox");
        return 1;
    }
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    const Input input = splitInput(readInput());
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(
        input.document.data(), int(input.document.size()), input.password, input.password));
    if (!document) {
        std::puts("error\tbroken");
        return 1;
    }
    if (document->is_locked()) {
        std::puts("error\tlocked");
        return 1;
    }
    std::printf("title\t%s\nauthor\t%s\npages\t%d\n", utf8(document->get_title()).c_str(),
        utf8(document->get_author()).c_str(), document->pages());
    for (int i = 0; i < std::min(document->pages(), pages); ++i) {
        printPage(*document, i);
        std::printf("page\t%d\n", i);
        std::fflush(stdout); // what is read so far counts, should time or memory run out
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
}
