"""The TimelineJS JSON in TimelineJS itself (npm package @knight-lab/timelinejs, installed globally), in headless Chromium:
it finds no fault, and every slide has the title and the first day that were told."""
import html
import json
import pathlib
import re
import shutil
import subprocess
import sys

from browser import run
from told import SKIPPED, folder, happenings, need, title

if not shutil.which("npm"):
    sys.exit(SKIPPED)
modules = subprocess.run(["npm", "root", "--global"], capture_output=True, text=True, timeout=60).stdout.strip()
script = pathlib.Path(modules) / "@knight-lab" / "timelinejs" / "dist" / "js" / "timeline.js"
if not script.is_file():
    sys.exit(SKIPPED)

SHOW = """<!doctype html><meta charset="utf-8"><div id="timeline" style="width: 1000px; height: 600px"></div>
<script src="%s"></script><script>
const timeline = new TL.Timeline("timeline", %s, {font: null});
timeline.on("loaded", () => setTimeout(() => {
    const slides = timeline.config.events.map(slide => ({
        headline: slide.text.headline,
        start: [slide.start_date.data.year, slide.start_date.data.month || 1, slide.start_date.data.day || 1],
    }));
    const title = timeline.config.title.text.headline;
    const errors = timeline.config.getErrors();
    const drawn = document.querySelectorAll(".tl-timemarker").length;
    document.documentElement.innerHTML = "<body><pre id=answer></pre></body>";
    document.getElementById("answer").textContent = JSON.stringify({slides, title, errors, drawn});
}, 500));
</script>"""

timeline = (folder / "events.json").read_text(encoding="utf-8").replace("<", "\\u003c")
page = folder / "slides.html"
page.write_text(SHOW % (script.as_uri(), timeline), encoding="utf-8")
shown = run(page, "--host-resolver-rules=MAP * ~NOTFOUND", "--allow-file-access-from-files")
answered = re.search(r'<pre id="answer">(.*?)</pre>', shown.stdout, re.S)
need(answered, "nothing shown:", shown.stderr[-2000:])
answer = json.loads(html.unescape(answered.group(1)))
need(not answer["errors"], answer["errors"])
told = happenings()
need(len(answer["slides"]) == len(told) == answer["drawn"], len(answer["slides"]), answer["drawn"], len(told))
need(answer["title"], "no title")
wanted = {(title(row["text"]), row["from"]) for tellings in told for row in tellings}
for slide in answer["slides"]:
    day = "%04d-%02d-%02d" % tuple(slide["start"])
    need((html.unescape(slide["headline"]), day) in wanted, slide)
print(answer["drawn"], "slides in TimelineJS")
