"""What coverage costs at least: libyaml through PyYAML, and looking which names are named."""

import sys

import yaml

with open("directive.yaml", "rb") as file:
    points = yaml.load(file, Loader=yaml.CSafeLoader)["points"]
with open("plan.yaml", "rb") as file:
    activities = yaml.load(file, Loader=yaml.CSafeLoader)["activities"]
known = {point["id"] for point in points}
named = {point for activity in activities for point in activity["covers"]}
print(len(known - named), "open;", len(named - known), "unknown")
sys.exit(1 if known != named else 0)
