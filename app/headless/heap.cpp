#include "app/headless/heap.h"

#ifdef __GLIBC__
#include <cstdint>
#include <cstdlib>

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace dateline {

#ifdef __GLIBC__
namespace {

constexpr std::size_t heapBytes = 256 << 20; // address space, not memory: a page is there once it is written to
constexpr std::uintptr_t largePage = 2 << 20;

/// Grows the heap by all of heapBytes, once, and asks for large pages there; where so much may not be had, nothing.
void growInLargePages() {
    const auto begin = reinterpret_cast<std::uintptr_t>(sbrk(0));
    mallopt(M_TOP_PAD, heapBytes);
    void* volatile grown = std::malloc(largePage); // volatile, or the compiler leaves both calls out
    std::free(grown);
    mallopt(M_TOP_PAD, largePage); // what more is wanted comes in small steps
    const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0));
    const std::uintptr_t first = (begin + largePage - 1) / largePage * largePage;
    if (first < end) {
        madvise(reinterpret_cast<void*>(first), end - first, MADV_HUGEPAGE);
    }
}

} // namespace

void keepFreedMemory() {
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, 2 * heapBytes);
    growInLargePages();
}
#else
void keepFreedMemory() {
}
#endif

} // namespace dateline
