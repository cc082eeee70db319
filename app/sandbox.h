// Sandbox: what a process that reads strangers' files gives up before it reads the first. Plain C++, so that dateline-pdf
// can use it too.
#pragma once

namespace dateline {

enum class Children {
    May, // start other programs (they inherit everything given up)
    MayNot,
};

struct SandboxLimits {
    unsigned long long memoryBytes; // of address space; 0: no limit
    unsigned long long cpuSeconds; // over which the process is ended
    Children children;
};

/// For good, and for all threads and programs started after: no new privileges, no network, nothing opened for writing,
/// made, renamed or taken away (what is open already may be written), memory and processor time limited. Call it before
/// the first thread. False if this system cannot (other than Linux, or a kernel without seccomp).
bool enterSandbox(const SandboxLimits& limits);

} // namespace dateline
