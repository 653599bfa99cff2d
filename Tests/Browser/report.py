#!/usr/bin/env python3
"""Looks at the pages of `ckpt report` in Chromium: report.py PROGRAM [--quick] [--only KIND ...]
[--pictures FOLDER].

For a decoder, an encoder, an encoder-decoder, a mixture of experts, a vision tower with a decoder, an unknown network, a
tiny model and two models side by side, at 400, 1280 and 2000 pixels, by day, by night and printed:

- nothing overflows the width, nothing is requested, no error is reported;
- axe-core finds no violation of WCAG 2.2 AA;
- the Tab key alone reaches everything that can be used, and each use works: boxes of the drawing tell their
  arithmetic and lead to it, the slider moves, the search finds, columns sort, what is folded unfolds;
- without script all text is there;
- a page of 1,000 tensors is smaller than 300 kB.

--quick looks at each model at two widths, in one scheme each, and has axe look at small pages only.
"""
import argparse
import pathlib
import subprocess
import tempfile
import time

from axe_core_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

import models

WIDTHS = (400, 1280, 2000)
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
# Pages that axe goes through in a second or two.
SMALL = ("tiny", "unknown", "encoder")
USABLE = "a[href], button, input, summary, [tabindex='0']"
problems = []
counts = {"pages": 0, "axe": 0, "stops": 0}


def expect(holds, where, what):
    if not holds:
        problems.append(f"{where}: {what}")
        print(problems[-1], flush=True)


def open_page(browser, path, width, where, **options):
    context = browser.new_context(viewport={"width": width, "height": 900}, **options)
    page = context.new_page()
    page.on("console", lambda message: expect(message.type not in ("error", "warning"), where, message.text))
    page.on("pageerror", lambda error: expect(False, where, str(error)))
    page.on("dialog", lambda dialog: expect(False, where, "a dialog"))
    page.on("request", lambda request: expect(request.url.split("#")[0] == path.as_uri(), where, f"requests {request.url}"))
    page.goto(path.as_uri())
    counts["pages"] += 1
    return page


def look(page, where, checks_rules):
    overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    expect(overflow <= 0, where, f"{overflow} pixels too wide")
    # Text within pictures stays in them.
    outside = page.evaluate("""() => [...document.querySelectorAll("svg")].flatMap(svg => {
        const frame = svg.getBoundingClientRect();
        if (!frame.width) return [];
        return [...svg.querySelectorAll("text")].filter(text => {
            const box = text.getBoundingClientRect();
            return box.width && (box.left < frame.left - 1 || box.right > frame.right + 1);
        }).map(text => text.textContent);
    })""")
    outside += page.evaluate("""() => [...document.querySelectorAll("svg a")].flatMap(link => {
        const frame = link.querySelector(".box").getBoundingClientRect();
        return [...link.querySelectorAll("text")].filter(
            text => text.getBoundingClientRect().width > frame.width).map(text => text.textContent);
    })""")
    expect(not outside, where, f"text wider than its frame: {outside[:3]}")
    if checks_rules:
        counts["axe"] += 1
        for violation in Axe().run(page, options=RULES)["violations"]:
            nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:2])
            expect(False, where, f"axe: {violation['id']} ({len(violation['nodes'])}): {nodes}")


def use(page, where):
    """Goes through the page with the keyboard."""
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    wanted = page.evaluate(f"""() => [...document.querySelectorAll(`{USABLE}`)]
        .filter(one => one.getClientRects().length).map((one, place) => (one.dataset.stop = place)).length""")
    reached, last = set(), None
    for _ in range(wanted + 2):
        page.keyboard.press("Tab")
        stop = page.evaluate("document.activeElement.dataset.stop ?? null")
        if stop is None:
            break
        reached.add(stop)
        visible = page.evaluate("""() => {
            const box = document.activeElement.getBoundingClientRect();
            const ring = getComputedStyle(document.activeElement);
            const inner = document.activeElement.querySelector(".box");
            const isSeen = inner ? getComputedStyle(inner).strokeWidth === "3px" : ring.outlineStyle !== "none";
            return isSeen && box.bottom > 0 && box.top < innerHeight;
        }""")
        expect(visible, where, f"stop {stop} takes the focus unseen")
    counts["stops"] += len(reached)
    expect(len(reached) == wanted, where, f"Tab reaches {len(reached)} of {wanted}")

    for drawing in page.query_selector_all(".drawing"):
        boxes = [box for box in drawing.query_selector_all("a") if box.is_visible()]
        for box in (boxes[0], boxes[-1]) if boxes else ():
            box.focus()
            told = drawing.query_selector(".detail").text_content()
            expect(told == box.query_selector("title").text_content(), where, "focus on a box tells nothing")
            page.keyboard.press("Enter")
            name = page.evaluate("document.querySelector(':target td')?.textContent ?? ''")
            expect(name and box.get_attribute("aria-label").startswith(name), where, "a box leads elsewhere")
    for slide in page.query_selector_all(".slide"):
        slide.query_selector("input").focus()
        before = slide.query_selector("output").text_content()
        page.keyboard.press("ArrowRight")
        after = slide.query_selector("output").text_content()
        expect(before != after and "tokens" in after, where, f"the slider stays at {before}")
    for search in page.query_selector_all("input[type=search]"):
        table = search.evaluate_handle("one => one.closest('p').nextElementSibling.querySelector('tbody')")
        first = table.evaluate("one => one.rows[0].cells[0].textContent.trim()")
        search.focus()
        page.keyboard.insert_text(first)
        left = table.evaluate("one => [...one.rows].filter(row => !row.hidden).map(row => row.cells[0].textContent)")
        expect(left and all(first.lower() in name.lower() for name in left), where, "the search finds something else")
        page.keyboard.press("Control+A")
        page.keyboard.press("Delete")
        expect(table.evaluate("one => ![...one.rows].some(row => row.hidden)"), where, "the search keeps rows hidden")
        for column in range(3):
            head = table.evaluate_handle("(one, at) => one.parentElement.tHead.rows[0].cells[at]", column)
            head.query_selector("button").focus()
            for order in ("ascending", "descending"):
                page.keyboard.press("Enter")
                expect(head.get_attribute("aria-sort") == order, where, f"column {column} is not {order}")
                numbers = table.evaluate(
                    "(one, at) => [...one.rows].map(row => row.cells[at]?.textContent.trim().replaceAll(',', '') ?? '')", column)
                if all(number.isdigit() for number in numbers):
                    values = [int(number) for number in numbers]
                    expect(values == sorted(values, reverse=order == "descending"), where, f"column {column} is out of order")


def printed(page, where):
    page.emulate_media(media="print")
    # What A4 leaves between its margins.
    page.set_viewport_size({"width": 720, "height": 1000})
    overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    expect(overflow <= 0, where, f"{overflow} pixels too wide on paper")
    folded = page.evaluate("""[...document.querySelectorAll("details")].filter(
        one => !one.querySelector("table, p").getBoundingClientRect().height).length""")
    expect(folded == 0, where, f"{folded} folded parts do not come on paper")
    expect(len(page.pdf(prefer_css_page_size=True)) > 1000, where, "prints nothing")


def without_script(browser, path, where):
    page = open_page(browser, path, 1280, where, java_script_enabled=False)
    with_script = open_page(browser, path, 1280, where)
    # What a script adds are ways to search and sort.
    texts = [one.locator("main").text_content() for one in (page, with_script)]
    # What the slider says is a row of the table below it.
    for said in with_script.query_selector_all("output"):
        texts[1] = texts[1].replace(said.text_content(), "")
    texts = [{line.strip() for line in text.splitlines()} for text in texts]
    missing = [line for line in texts[1] - texts[0] if line and not line.startswith("Search")]
    expect(not missing, where, f"needs script for {missing[:2]}")
    for one in (page, with_script):
        one.context.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", nargs="+", help="kinds of models; all where none is named")
    parser.add_argument("--pictures", type=pathlib.Path)
    arguments = parser.parse_args()
    program = arguments.program.resolve()
    if arguments.pictures:
        arguments.pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = pathlib.Path(name)
        paths = models.make(program, folder)
        pages = {}

        def report(kind, *inputs):
            pages[kind] = folder / f"{kind}.html"
            subprocess.run([program, "report", *inputs, "-o", pages[kind]], check=True, capture_output=True)

        for kind, path in paths.items():
            report(kind, path, *(["--statistics"] if kind == "tiny" else []))
        report("side-by-side", paths["decoder"], paths["encoder-decoder"])
        size = pages["mixture"].stat().st_size
        expect(size < 300_000, "mixture", f"takes {size} bytes")
        picture = folder / "picture.svg"
        subprocess.run([program, "report", paths["encoder-decoder"], "--svg", "-o", picture], check=True, capture_output=True)

        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        open_page(browser, picture, 1280, "picture alone").context.close()
        for number, (kind, path) in enumerate(pages.items()):
            if arguments.only and kind not in arguments.only:
                continue
            for place, width in enumerate(WIDTHS):
                for scheme in ("light", "dark"):
                    if arguments.quick and (number + place) % 3 != (scheme == "dark"):
                        continue
                    where = f"{kind}, {width} pixels, {scheme}"
                    begun = time.monotonic()
                    page = open_page(browser, path, width, where, color_scheme=scheme)
                    look(page, where, checks_rules=not arguments.quick or kind in SMALL)
                    if arguments.pictures:
                        page.screenshot(path=arguments.pictures / f"{kind}-{width}-{scheme}.png", full_page=True)
                    if scheme == "light":
                        use(page, where)
                        printed(page, where)
                    page.context.close()
                    print(f"{where}: {time.monotonic() - begun:.1f} s", flush=True)
            without_script(browser, path, f"{kind}, without script")
        browser.close()
    print(f"{counts['pages']} pages opened, {counts['stops']} stops of the Tab key, axe-core on {counts['axe']}: "
          f"{len(problems)} problems; {size:,} bytes for 1,000 tensors")
    raise SystemExit(bool(problems))


main()
