"""The TimelineJS JSON, by its published format: timeline.knightlab.com/docs/json-format.html."""
import json

from told import folder, happenings, need, title

SLIDE = {"start_date", "end_date", "text", "media", "group", "display_date", "background", "autolink", "unique_id"}
DATE = {"year", "month", "day", "hour", "minute", "second", "millisecond", "display_date"}
RANGES = {"month": (1, 12), "day": (1, 31)}


def check_date(date):
    need(set(date) <= DATE and "year" in date, date)
    need(all(isinstance(value, int) for value in date.values()), date)
    need("day" not in date or "month" in date, date)
    for part, (least, most) in RANGES.items():
        need(part not in date or least <= date[part] <= most, date)


def check_text(text):
    need(set(text) <= {"headline", "text"} and all(isinstance(words, str) for words in text.values()), text)


timeline = json.loads((folder / "events.json").read_text(encoding="utf-8"))
need(set(timeline) <= {"title", "events", "eras", "scale"}, timeline.keys())
check_text(timeline["title"]["text"])
told = happenings()
need(len(timeline["events"]) == len(told), len(timeline["events"]), "slides for", len(told))
for slide, tellings in zip(timeline["events"], told):
    need(set(slide) <= SLIDE, slide)
    check_date(slide["start_date"])
    if "end_date" in slide:
        check_date(slide["end_date"])
        need(list(slide["start_date"].values()) <= list(slide["end_date"].values()), slide)
    check_text(slide["text"])
    need(slide["display_date"], slide)
need(len({slide["unique_id"] for slide in timeline["events"]}) == len(told), "identities that are not unique")
print(len(told), "slides")
