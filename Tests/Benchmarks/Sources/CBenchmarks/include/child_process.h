#ifndef CHILD_PROCESS_H
#define CHILD_PROCESS_H

#include <stdbool.h>

struct child_cost {
  /// User and system time together.
  double cpu_seconds;
  double wall_seconds;
  /// The exit code, or 128 plus the signal that ended it.
  int status;
  /// The most memory that it held at a time, in bytes.
  long peak_bytes;
};

/// Runs a program found on `PATH` or named by its path and waits for its end.
///
/// `directory` is where it works, or null for here; `output` the file that takes its standard output;
/// `one_core` keeps it to one core. Returns 0, or the number of the error that kept it from starting.
int run_child(char *const arguments[], const char *directory, const char *output, bool one_core,
              struct child_cost *cost);

#endif
