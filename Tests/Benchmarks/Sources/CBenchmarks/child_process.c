#define _GNU_SOURCE
#include "child_process.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static double wall_clock(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

/// Leaves the first core of a set that is not empty.
static cpu_set_t first_core(const cpu_set_t *all) {
  cpu_set_t one;
  CPU_ZERO(&one);
  for (int core = 0; core < CPU_SETSIZE; core++) {
    if (CPU_ISSET(core, all)) {
      CPU_SET(core, &one);
      break;
    }
  }
  return one;
}

int run_child(char *const arguments[], const char *directory, const char *output, bool one_core,
              struct child_cost *cost) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0666);
  if (directory) posix_spawn_file_actions_addchdir_np(&actions, directory);

  // A child inherits the cores of its parent.
  cpu_set_t all;
  sched_getaffinity(0, sizeof all, &all);
  if (one_core) {
    const cpu_set_t one = first_core(&all);
    sched_setaffinity(0, sizeof one, &one);
  }
  const double start = wall_clock();
  pid_t child = 0;
  const int failure = posix_spawnp(&child, arguments[0], &actions, NULL, arguments, environ);
  if (one_core) sched_setaffinity(0, sizeof all, &all);
  posix_spawn_file_actions_destroy(&actions);
  if (failure) return failure;

  int status = 0;
  struct rusage usage;
  while (wait4(child, &status, 0, &usage) < 0) {
    if (errno != EINTR) return errno;
  }
  cost->wall_seconds = wall_clock() - start;
  cost->cpu_seconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
  cost->peak_bytes = usage.ru_maxrss * 1024L;
  cost->status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return 0;
}
