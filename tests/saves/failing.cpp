// Preloaded: at the n-th call that opens, writes, syncs or renames a file in FAIL_FOLDER the program is killed, in the
// middle of a write, or (FAIL_HOW=error) the call fails as on a full disk.
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <set>

namespace {

std::set<int>& watched() {
    static auto* files = new std::set<int>;
    return *files;
}

template <typename Function> Function next(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isWatched(const char* path) {
    const char* folder = std::getenv("FAIL_FOLDER");
    return folder && std::strstr(path, folder);
}

int calls = 0;

/// Counts a call; returns whether it is to fail. `middle` is done before the program is killed.
template <typename Middle> bool fails(Middle middle) {
    const char* at = std::getenv("FAIL_AT");
    if (!at || ++calls != std::atoi(at)) {
        return false;
    }
    if (const char* how = std::getenv("FAIL_HOW"); how && std::strcmp(how, "error") == 0) {
        errno = ENOSPC;
        return true;
    }
    middle();
    raise(SIGKILL);
    return true;
}

bool fails() {
    return fails([] {});
}

int opened(const char* name, const char* path, int flags, mode_t mode) {
    const bool watch = isWatched(path) && (flags & O_ACCMODE) != O_RDONLY;
    if (watch && fails()) {
        return -1;
    }
    const int file = next<int (*)(const char*, int, ...)>(name)(path, flags, mode);
    if (watch && file >= 0) {
        watched().insert(file);
    }
    return file;
}

mode_t modeOf(int flags, va_list arguments) {
    return flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return opened("open", path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return opened("open64", path, flags, mode);
}

ssize_t write(int file, const void* bytes, size_t size) {
    const auto real = next<ssize_t (*)(int, const void*, size_t)>("write");
    if (watched().count(file) && fails([&] { (void)real(file, bytes, size / 2); })) {
        return -1;
    }
    return real(file, bytes, size);
}

int fsync(int file) {
    return watched().count(file) && fails() ? -1 : next<int (*)(int)>("fsync")(file);
}

int close(int file) {
    watched().erase(file);
    return next<int (*)(int)>("close")(file);
}

int rename(const char* from, const char* to) {
    return isWatched(to) && fails() ? -1 : next<int (*)(const char*, const char*)>("rename")(from, to);
}
}
