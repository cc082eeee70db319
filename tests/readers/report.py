"""The HTML report in headless Chromium: no message on its console, nothing requested besides the file, and every link
goes to the place its words come from."""
import html
import json
import re

from browser import run
from told import folder, need

FOLLOW = """<script>
addEventListener("load", () => {
    const plain = words => words.replace(/\\s+/g, " ").trim();
    const wrong = [];
    let links = 0, sentences = 0;
    for (const link of document.querySelectorAll("a")) {
        ++links;
        const followed = links <= 150; // a browser stops following at 200 in ten seconds; of the others the place is looked up
        if (followed) link.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
        const name = link.getAttribute("href") || link.getAttribute("xlink:href");
        const place = followed ? document.querySelector(":target") : document.getElementById(name.slice(1));
        if (place && !followed) place.scrollIntoView();
        const box = place && place.getBoundingClientRect();
        const words = link.closest("blockquote, li, dd") && plain(link.textContent).split(" \\u2026 ")[0];
        if (!place || "#" + place.id !== link.getAttribute("href") && "#" + place.id !== link.getAttribute("xlink:href")) {
            wrong.push("no place: " + link.outerHTML);
        } else if (box.bottom < 0 || box.top > innerHeight) {
            wrong.push("not scrolled to: " + place.id);
        } else if (words) {
            ++sentences;
            const opening = words.slice(0, 40);
            let told = place.textContent, next = place.nextElementSibling;
            for (let i = 0; i < 3 && next; ++i, next = next.nextElementSibling) told += " " + next.textContent;
            if (!plain(place.textContent).includes(opening.slice(0, 12)) && !plain(told).includes(opening))
                wrong.push("other words: " + words + " / " + place.textContent);
        }
    }
    const asked = performance.getEntriesByType("resource").map(entry => entry.name);
    document.documentElement.innerHTML = "<body><pre id=answer></pre></body>";
    document.getElementById("answer").textContent = JSON.stringify({links, sentences, wrong, asked});
});
</script>"""


report = folder / "events.html"
shown = run(report)
need(shown.returncode == 0 and "<section" in shown.stdout, "not shown:", shown.stderr[-2000:])
console = [line for line in shown.stderr.splitlines() if "CONSOLE" in line]
need(not console, "on the console:", console)
followed = folder / "followed.html"  # the same page without its policy: it may fetch, and run what follows its links
source = report.read_text(encoding="utf-8")
source = re.sub(r"<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "", source)
followed.write_text(source.replace("</body>", FOLLOW + "</body>"), encoding="utf-8")
answered = re.search(r'<pre id="answer">(.*?)</pre>', run(followed).stdout, re.S)
need(answered, "the links could not be followed")
answer = json.loads(html.unescape(answered.group(1)))
need(not answer["wrong"], answer["wrong"])
need(not answer["asked"], "requested:", answer["asked"])
need(answer["links"] > 20 and answer["sentences"] > 10, answer)
print(answer["links"], "links,", answer["sentences"], "to the words they show")
