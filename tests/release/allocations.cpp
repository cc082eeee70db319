// Preloaded: the n-th allocation of the main program fails, or (FAIL_HOW=on) it and all that follow.
#include <dlfcn.h>

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>

extern "C" void* __libc_malloc(size_t size);
extern "C" void* __libc_calloc(size_t count, size_t size);
extern "C" void* __libc_realloc(void* block, size_t size);

namespace {

int (*realMain)(int, char**, char**) = nullptr;
std::atomic<long> left = -1; // allocations until the one that fails; below 0: none ever
bool allThatFollow = false;

bool fails() {
    if (left.load(std::memory_order_relaxed) < 0) {
        return false;
    }
    const long now = left.fetch_sub(1);
    if (now > 0) {
        return false;
    }
    left = allThatFollow ? 0 : -1;
    errno = ENOMEM;
    return true;
}

/// Only from here on is counted: what the loader and the libraries need to start is none of the program's business.
int countedMain(int argc, char** argv, char** environment) {
    const char* how = std::getenv("FAIL_HOW");
    allThatFollow = how && std::strcmp(how, "on") == 0;
    const char* at = std::getenv("FAIL_AT");
    left = at ? std::atol(at) - 1 : -1;
    const int code = realMain(argc, argv, environment);
    left = -1;
    return code;
}

} // namespace

extern "C" {

void* malloc(size_t size) {
    return fails() ? nullptr : __libc_malloc(size);
}

void* calloc(size_t count, size_t size) {
    return fails() ? nullptr : __libc_calloc(count, size);
}

void* realloc(void* block, size_t size) {
    return fails() ? nullptr : __libc_realloc(block, size);
}

using Start = int (*)(int (*)(int, char**, char**), int, char**, void (*)(), void (*)(), void (*)(), void*);

int __libc_start_main(int (*main)(int, char**, char**), int argc, char** argv, void (*init)(), void (*fini)(),
    void (*loader)(), void* stack) {
    realMain = main;
    const auto start = reinterpret_cast<Start>(dlsym(RTLD_NEXT, "__libc_start_main"));
    return start(countedMain, argc, argv, init, fini, loader, stack);
}
}
