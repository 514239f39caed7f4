#ifndef EVENT_LOOP_H
#define EVENT_LOOP_H

#include <stddef.h>
#include <stdint.h>

/// Asks libyaml for every event of a text and throws each away. Returns how many there were, or -1 for an error.
int64_t count_yaml_events(const uint8_t *bytes, size_t count);

#endif
