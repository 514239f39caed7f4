#include "event_loop.h"

#include <yaml.h>

int64_t count_yaml_events(const uint8_t *bytes, size_t count) {
  yaml_parser_t parser;
  if (!yaml_parser_initialize(&parser)) return -1;
  yaml_parser_set_input_string(&parser, bytes, count);
  int64_t events = 0;
  for (;;) {
    yaml_event_t event;
    if (!yaml_parser_parse(&parser, &event)) {
      events = -1;
      break;
    }
    const int last = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
    events++;
    if (last) break;
  }
  yaml_parser_delete(&parser);
  return events;
}
