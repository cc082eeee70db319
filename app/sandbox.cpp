#include "app/sandbox.h"

#ifdef DATELINE_SECCOMP

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace dateline {

namespace {

/// Calls a reader never needs. They fail with EPERM, as they would for a user without the right.
constexpr std::array denied{
    // network
    SCMP_SYS(socket), SCMP_SYS(connect), SCMP_SYS(bind), SCMP_SYS(listen), SCMP_SYS(accept), SCMP_SYS(accept4),
    // files made, moved or taken away
    SCMP_SYS(creat), SCMP_SYS(mkdir), SCMP_SYS(mkdirat), SCMP_SYS(mknod), SCMP_SYS(mknodat), SCMP_SYS(rmdir),
    SCMP_SYS(unlink), SCMP_SYS(unlinkat), SCMP_SYS(rename), SCMP_SYS(renameat), SCMP_SYS(renameat2), SCMP_SYS(link),
    SCMP_SYS(linkat), SCMP_SYS(symlink), SCMP_SYS(symlinkat), SCMP_SYS(truncate), SCMP_SYS(chmod), SCMP_SYS(fchmod),
    SCMP_SYS(fchmodat), SCMP_SYS(chown), SCMP_SYS(fchown), SCMP_SYS(fchownat), SCMP_SYS(lchown), SCMP_SYS(setxattr),
    SCMP_SYS(lsetxattr), SCMP_SYS(fsetxattr), SCMP_SYS(removexattr), SCMP_SYS(lremovexattr), SCMP_SYS(fremovexattr),
    SCMP_SYS(utime), SCMP_SYS(utimes), SCMP_SYS(futimesat), SCMP_SYS(utimensat),
    // other processes and the system
    SCMP_SYS(ptrace), SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(bpf), SCMP_SYS(perf_event_open),
    SCMP_SYS(userfaultfd), SCMP_SYS(keyctl), SCMP_SYS(add_key), SCMP_SYS(request_key), SCMP_SYS(mount),
    SCMP_SYS(umount2), SCMP_SYS(unshare), SCMP_SYS(setns), SCMP_SYS(chroot), SCMP_SYS(pivot_root)};

/// Calls whose arguments a filter cannot read: said to be unknown, so that the C library takes the older one.
constexpr std::array unknown{SCMP_SYS(openat2), SCMP_SYS(clone3), SCMP_SYS(io_uring_setup), SCMP_SYS(io_uring_enter),
    SCMP_SYS(io_uring_register)};

class Filter {
public:
    Filter() : m_context(seccomp_init(SCMP_ACT_ALLOW)), m_good(m_context) {}
    ~Filter() {
        if (m_context) {
            seccomp_release(m_context);
        }
    }
    Filter(const Filter&) = delete;
    Filter& operator=(const Filter&) = delete;

    void deny(int call, int error = EPERM) { add(call, error, 0, {}); }
    void denyWhen(int call, scmp_arg_cmp when) { add(call, EPERM, 1, when); }
    bool load() const { return m_good && seccomp_load(m_context) == 0; }

private:
    void add(int call, int error, unsigned count, scmp_arg_cmp when) {
        m_good = m_good && seccomp_rule_add_array(m_context, SCMP_ACT_ERRNO(unsigned(error)), call, count, &when) == 0;
    }

    scmp_filter_ctx m_context;
    bool m_good;
};

/// open(path, flags) and openat(folder, path, flags): only for reading, and nothing made.
void denyWriting(Filter& filter) {
    for (const scmp_datum_t flag : {O_WRONLY, O_RDWR, O_CREAT, O_TRUNC}) {
        filter.denyWhen(SCMP_SYS(open), SCMP_A1(SCMP_CMP_MASKED_EQ, flag, flag));
        filter.denyWhen(SCMP_SYS(openat), SCMP_A2(SCMP_CMP_MASKED_EQ, flag, flag));
    }
}

/// A thread is a clone that shares its memory; anything else would be another process.
void denyChildren(Filter& filter) {
    for (const int call : {SCMP_SYS(fork), SCMP_SYS(vfork), SCMP_SYS(execve), SCMP_SYS(execveat)}) {
        filter.deny(call);
    }
    filter.denyWhen(SCMP_SYS(clone), SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0));
}

bool limit(int resource, unsigned long long most) {
    const rlimit both{most, most};
    return most == 0 || setrlimit(__rlimit_resource_t(resource), &both) == 0;
}

} // namespace

bool enterSandbox(const SandboxLimits& limits) {
    Filter filter;
    for (const int call : denied) {
        filter.deny(call);
    }
    for (const int call : unknown) {
        filter.deny(call, ENOSYS);
    }
    denyWriting(filter);
    if (limits.children == Children::MayNot) {
        denyChildren(filter);
    }
    const rlimit noCore{0, 0};
    return limit(RLIMIT_AS, limits.memoryBytes) && limit(RLIMIT_CPU, limits.cpuSeconds)
        && setrlimit(RLIMIT_CORE, &noCore) == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && filter.load();
}

} // namespace dateline

#else

namespace dateline {

bool enterSandbox(const SandboxLimits&) {
    return false;
}

} // namespace dateline

#endif
