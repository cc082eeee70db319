"""The iCalendar, read by python3-icalendar."""
import datetime
import sys

from told import SKIPPED, folder, happenings, need, title

try:
    import icalendar
except ImportError:
    sys.exit(SKIPPED)

calendar = icalendar.Calendar.from_ical((folder / "events.ics").read_bytes())
events = list(calendar.walk("VEVENT"))
told = happenings()
need(calendar["VERSION"] == "2.0" and calendar["PRODID"], "no calendar of version 2.0")
need(len(events) == len(told), len(events), "events for", len(told))
need(len({str(event["UID"]) for event in events}) == len(events), "identities that are not unique")
for event, tellings in zip(events, told):
    need(not event.errors, event.errors)
    need(str(event["SUMMARY"]) in [title(row["text"]) for row in tellings], event["SUMMARY"])
    first, behind = event.decoded("DTSTART"), event.decoded("DTEND")
    need(isinstance(event.decoded("DTSTAMP"), datetime.datetime), event)
    days = [(row["from"], row["to"]) for row in tellings]
    need((first.isoformat(), (behind - datetime.timedelta(days=1)).isoformat()) in days, first, behind, days)
    need("Source: " in event["DESCRIPTION"], event)
print(len(events), "events")
