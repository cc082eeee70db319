"""The CSV of events, read by Python's csv module in strict mode and compared with the JSON Lines."""
import csv
import datetime
import json

from told import folder, happenings, need, rows

table = rows()
accounts = [json.loads(line) for line in (folder / "events.jsonl").read_text(encoding="utf-8").splitlines()]
with open(folder / "events.csv", encoding="utf-8-sig", newline="") as raw:
    widths = {len(row) for row in csv.reader(raw, strict=True)}
need(widths == {17}, "rows of different widths:", widths)
for kind in ("event", "quote", "figure"):
    told = sum(row["kind"] == kind for row in table)
    found = sum(len(account[kind + "s"]) for account in accounts)
    need(told == found, told, kind, "rows for", found)
need([row["file"] for row in table if row["kind"] == "article"] == [account["file"] for account in accounts], "articles")
for row in table:
    for column in ("value", "low", "high"):
        need(row[column] == "" or float(row[column]) is not None, row)
    for column in ("text", "speaker", "unit", "measure", "article", "file"):
        need(row[column][:1] not in list("=+-@\t"), "a formula:", row)
    if row["from"]:
        first, last = (datetime.date.fromisoformat(row[end]) for end in ("from", "to"))
        need(first <= last, row)
need(len(happenings()) > 5, "hardly any events")
print(len(table), "rows,", len(happenings()), "events")
