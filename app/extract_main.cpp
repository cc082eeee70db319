#include "app/headless/headless.h"

#include <QCoreApplication>

#include <cstdlib>
#include <exception>
#include <new>
#include <string_view>
#include <system_error>

#include <unistd.h>

namespace {

constexpr std::string_view withoutMemory = "dateline-extract: out of memory\n";

[[noreturn]] void endWith(std::string_view message) {
    const ssize_t written = ::write(STDERR_FILENO, message.data(), message.size());
    ::_exit(written < 0 ? 4 : 3);
}

/// Where what nobody catches ends, on whichever thread: the lines written so far are whole, and the next run with
/// --output goes on behind them.
[[noreturn]] void endOfWhatFails() {
    const std::exception_ptr thrown = std::current_exception();
    try {
        thrown ? std::rethrow_exception(thrown) : std::abort();
    } catch (const std::bad_alloc&) {
        endWith(withoutMemory);
    } catch (const std::system_error&) {
        endWith("dateline-extract: out of memory for a thread\n");
    } catch (...) {
        std::abort();
    }
}

/// Before an exception passes through Qt, which crashes where it cannot make what it keeps for each thread.
[[noreturn]] void endWithoutMemory() {
    endWith(withoutMemory);
}

} // namespace

int main(int argc, char** argv) {
    std::set_new_handler(endWithoutMemory);
    std::set_terminate(endOfWhatFails);
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    return dateline::runHeadless(arguments, stdout, stderr);
}
