"""What the checks share: the events as the CSV tells them, read by Python's own csv module."""
import csv
import pathlib
import sys

SKIPPED = 77
folder = pathlib.Path(sys.argv[1])


def rows():
    with open(folder / "events.csv", encoding="utf-8-sig", newline="") as table:
        return list(csv.DictReader(table, strict=True))


def happenings():
    """Of each happening all rows that tell of it, in order."""
    told = {}
    for row in rows():
        if row["kind"] == "event":
            told.setdefault(int(row["event"]), []).append(row)
    return [told[number] for number in sorted(told)]


def need(holds, *what):
    if not holds:
        sys.exit(" ".join(str(part) for part in what))


def title(cell):
    """Without the mark that keeps a spreadsheet from reading a formula."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in "=+-@" else cell
