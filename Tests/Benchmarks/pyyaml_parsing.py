"""Parses a file a number of times with PyYAML on libyaml and prints the CPU seconds of each time, a line each."""

import sys
import time

import yaml

with open(sys.argv[1], "rb") as file:
    text = file.read()
for _ in range(int(sys.argv[2])):
    start = time.process_time()
    yaml.load(text, Loader=yaml.CSafeLoader)
    print(time.process_time() - start)
