/* Between a program and the system: counts, fails, records or kills at the calls that change files.
 *
 * Preloaded (LD_PRELOAD) into a program under test, so that SQLite's calls and the program's own are one sequence: a
 * shim of SQLite's file system alone would not see the anchor, the keys, the ledger and the backups, and their order
 * relative to the database is what is being tested. Calls on files outside the root are passed on. See faults/mod.rs. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum op { OPEN = 1, CREATE, WRITE, TRUNCATE, SYNC, RENAME, UNLINK, MKDIR, RMDIR };
enum kind { NONE, EIO_ONCE, ENOSPC_ONCE, KILL };

static pthread_mutex_t mutex = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static char root[PATH_MAX];
static size_t root_len;
static int log_fd = -1;
static long at, count;
static int lasting;
static enum kind kind;
static int full_fd = -1; /* the file whose next write fails after half of one was written */

static long number(const char *name) {
    const char *value = getenv(name);
    return value ? atol(value) : 0;
}

__attribute__((constructor)) static void start(void) {
    const char *value = getenv("DOVERNIK_FAULT_ROOT");
    if (!value) return;
    root_len = strlen(value);
    if (root_len >= sizeof root) abort();
    memcpy(root, value, root_len + 1);
    at = number("DOVERNIK_FAULT_AT");
    lasting = (int)number("DOVERNIK_FAULT_LASTING");
    const char *word = getenv("DOVERNIK_FAULT_KIND");
    if (word && !strcmp(word, "eio")) kind = EIO_ONCE;
    if (word && !strcmp(word, "enospc")) kind = ENOSPC_ONCE;
    if (word && !strcmp(word, "kill")) kind = KILL;
    const char *log = getenv("DOVERNIK_FAULT_LOG");
    if (log) {
        log_fd = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        if (log_fd < 0) abort();
    }
}

static int inside(const char *path) {
    return root_len && !strncmp(path, root, root_len) && (path[root_len] == '/' || !path[root_len]);
}

/* Absolute paths only: the tests give them, and SQLite makes them. */
static int path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, PATH_MAX - 1);
    if (n < 0) return 0;
    path[n] = 0;
    return inside(path);
}

static int is_note(const char *path) {
    size_t n = strlen(path);
    return n >= 6 && !strcmp(path + n - 6, "/notes");
}

/* What shall happen to this call. Notes of the test itself always succeed. */
static enum kind due(const char *path) {
    if (is_note(path)) return NONE;
    count++;
    if (!at || (lasting ? count < at : count != at)) return NONE;
    if (kind == KILL) return KILL;
    return kind;
}

static void die(void) {
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;) pause();
}

static int failed(enum kind what) {
    if (what == KILL) die();
    errno = what == EIO_ONCE ? EIO : ENOSPC;
    return -1;
}

static void put(enum op op, const char *path, const char *other, uint64_t offset, const void *data, size_t len) {
    if (log_fd < 0) return;
    uint8_t code = (uint8_t)op;
    uint32_t n = (uint32_t)strlen(path), m = other ? (uint32_t)strlen(other) : 0, l = (uint32_t)len;
    struct iovec parts[] = {{&code, 1}, {&n, 4}, {(void *)path, n}, {&m, 4}, {(void *)other, m},
                            {&offset, 8}, {&l, 4}, {(void *)data, len}};
    if (syscall(SYS_writev, log_fd, parts, 8) < 0) abort();
}

#define LOCK pthread_mutex_lock(&mutex)
#define UNLOCK do { int kept_ = errno; pthread_mutex_unlock(&mutex); errno = kept_; } while (0)

typedef ssize_t (*write_t)(int, const void *, size_t, off64_t);

static ssize_t write_at(int fd, const void *data, size_t len, off64_t offset, write_t real, const char *path) {
    LOCK;
    ssize_t done;
    if (full_fd == fd) {
        full_fd = -1;
        errno = ENOSPC;
        done = -1;
    } else {
        enum kind what = due(path);
        if (what == EIO_ONCE || (what == ENOSPC_ONCE && (len < 2 || lasting))) {
            done = failed(what);
        } else {
            size_t part = what == NONE ? len : len / 2;
            done = real(fd, data, part, offset);
            if (done > 0) put(WRITE, path, NULL, (uint64_t)offset, data, (size_t)done);
            if (what == KILL) die();
            if (what == ENOSPC_ONCE) full_fd = fd;
        }
    }
    UNLOCK;
    return done;
}

static ssize_t write_there(int fd, const void *data, size_t len, off64_t offset) {
    return syscall(SYS_pwrite64, fd, data, len, offset);
}

ssize_t pwrite64(int fd, const void *data, size_t len, off64_t offset) {
    char path[PATH_MAX];
    if (!path_of(fd, path)) return write_there(fd, data, len, offset);
    return write_at(fd, data, len, offset, write_there, path);
}

ssize_t pwrite(int fd, const void *data, size_t len, off_t offset) { return pwrite64(fd, data, len, offset); }

static ssize_t write_on(int fd, const void *data, size_t len, off64_t offset) {
    (void)offset;
    return syscall(SYS_write, fd, data, len);
}

ssize_t write(int fd, const void *data, size_t len) {
    char path[PATH_MAX];
    if (!path_of(fd, path)) return syscall(SYS_write, fd, data, len);
    off64_t offset = lseek64(fd, 0, SEEK_CUR);
    struct stat st;
    if ((fcntl(fd, F_GETFL) & O_APPEND) && !fstat(fd, &st)) offset = st.st_size;
    return write_at(fd, data, len, offset, write_on, path);
}

static int synced(int fd, long call) {
    char path[PATH_MAX];
    if (!path_of(fd, path)) return (int)syscall(call, fd);
    LOCK;
    enum kind what = due(path);
    int done = what == NONE ? (int)syscall(call, fd) : failed(what);
    if (!done) put(SYNC, path, NULL, 0, NULL, 0);
    UNLOCK;
    return done;
}

int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }

int ftruncate64(int fd, off64_t len) {
    char path[PATH_MAX];
    if (!path_of(fd, path)) return (int)syscall(SYS_ftruncate, fd, len);
    LOCK;
    enum kind what = due(path);
    int done = what == NONE ? (int)syscall(SYS_ftruncate, fd, len) : failed(what);
    if (!done) put(TRUNCATE, path, NULL, (uint64_t)len, NULL, 0);
    UNLOCK;
    return done;
}

int ftruncate(int fd, off_t len) { return ftruncate64(fd, len); }

static int opened(int dir, const char *path, int flags, mode_t mode) {
    if (dir != AT_FDCWD || !inside(path)) return (int)syscall(SYS_openat, dir, path, flags, mode);
    LOCK;
    /* Looking is no change and does not count; making, emptying or writing is. */
    enum kind what = (flags & O_ACCMODE) == O_RDONLY && !(flags & O_CREAT) ? NONE : due(path);
    struct stat st;
    int there = !syscall(SYS_newfstatat, AT_FDCWD, path, &st, 0);
    int fd = what == NONE ? (int)syscall(SYS_openat, dir, path, flags, mode) : failed(what);
    if (fd >= 0 && !there) put(CREATE, path, NULL, 0, NULL, 0);
    if (fd >= 0 && there && (flags & O_TRUNC)) put(TRUNCATE, path, NULL, 0, NULL, 0);
    else if (fd >= 0 && there && ((flags & O_CREAT) || (flags & O_ACCMODE) != O_RDONLY)) put(OPEN, path, NULL, 0, NULL, 0);
    UNLOCK;
    return fd;
}

static mode_t mode_in(int flags, va_list list) {
    return flags & (O_CREAT | O_TMPFILE) ? va_arg(list, mode_t) : 0;
}

#define OPEN_LIKE(name) \
    int name(const char *path, int flags, ...) { \
        va_list list; \
        va_start(list, flags); \
        mode_t mode = mode_in(flags, list); \
        va_end(list); \
        return opened(AT_FDCWD, path, flags | O_LARGEFILE, mode); \
    }
#define OPENAT_LIKE(name) \
    int name(int dir, const char *path, int flags, ...) { \
        va_list list; \
        va_start(list, flags); \
        mode_t mode = mode_in(flags, list); \
        va_end(list); \
        return opened(dir, path, flags | O_LARGEFILE, mode); \
    }
OPEN_LIKE(open)
OPEN_LIKE(open64)
OPENAT_LIKE(openat)
OPENAT_LIKE(openat64)

int rename(const char *from, const char *to) {
    if (!inside(to)) return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    LOCK;
    enum kind what = due(to);
    int done = what == NONE ? (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0) : failed(what);
    if (!done) put(RENAME, from, to, 0, NULL, 0);
    UNLOCK;
    return done;
}

static int removed(const char *path, int flags) {
    if (!inside(path)) return (int)syscall(SYS_unlinkat, AT_FDCWD, path, flags);
    LOCK;
    enum kind what = due(path);
    int done = what == NONE ? (int)syscall(SYS_unlinkat, AT_FDCWD, path, flags) : failed(what);
    if (!done) put(flags ? RMDIR : UNLINK, path, NULL, 0, NULL, 0);
    UNLOCK;
    return done;
}

int unlink(const char *path) { return removed(path, 0); }
int rmdir(const char *path) { return removed(path, AT_REMOVEDIR); }

int unlinkat(int dir, const char *name, int flags) {
    char path[PATH_MAX];
    int known = dir != AT_FDCWD && path_of(dir, path);
    if (known) {
        size_t n = strlen(path);
        snprintf(path + n, sizeof path - n, "/%s", name);
    }
    if (!known) return (int)syscall(SYS_unlinkat, dir, name, flags);
    LOCK;
    enum kind what = due(path);
    int done = what == NONE ? (int)syscall(SYS_unlinkat, dir, name, flags) : failed(what);
    if (!done) put(flags & AT_REMOVEDIR ? RMDIR : UNLINK, path, NULL, 0, NULL, 0);
    UNLOCK;
    return done;
}

int mkdir(const char *path, mode_t mode) {
    if (!inside(path)) return (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode);
    LOCK;
    enum kind what = due(path);
    int done = what == NONE ? (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode) : failed(what);
    if (!done) put(MKDIR, path, NULL, 0, NULL, 0);
    UNLOCK;
    return done;
}

/* Copies go through read and write, where they are seen. */
ssize_t copy_file_range(int from, off64_t *from_at, int to, off64_t *to_at, size_t len, unsigned flags) {
    char path[PATH_MAX];
    if (path_of(to, path)) {
        errno = ENOSYS;
        return -1;
    }
    return syscall(SYS_copy_file_range, from, from_at, to, to_at, len, flags);
}

ssize_t sendfile64(int to, int from, off64_t *offset, size_t len) {
    char path[PATH_MAX];
    if (path_of(to, path)) {
        errno = ENOSYS;
        return -1;
    }
    return syscall(SYS_sendfile, to, from, offset, len);
}

ssize_t sendfile(int to, int from, off_t *offset, size_t len) { return sendfile64(to, from, offset, len); }
