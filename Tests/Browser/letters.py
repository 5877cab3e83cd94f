"""Letters as mail programs show their HTML: looked at in a real browser, narrow and wide, light and dark.

    python3 letters.py FOLDER letter.html [more.html …]

For each file it writes pictures NAME-WIDTH-SCHEME.png into the folder, and fails where anything reaches beyond the screen, where
text and ground are too close (WCAG AA: 4.5, and 3 for large letters), or where anything is fetched from elsewhere. Each is looked
at once more with all its styles taken away, as some programs do. Needs chromium, chromium-driver and selenium.
"""
import os
import pathlib
import sys

from selenium import webdriver

SIZES = [(320, False), (320, True), (360, False), (360, True), (800, False), (800, True)]

# What reaches beyond the screen. A table may scroll within its own frame.
TOO_WIDE = """
const frames = [...document.querySelectorAll('*')].filter(e => getComputedStyle(e).overflowX === 'auto');
return [...document.querySelectorAll('body *')]
    .filter(e => !frames.some(f => f !== e && f.contains(e)))
    .filter(e => e.getBoundingClientRect().right > innerWidth + 0.5 || e.getBoundingClientRect().left < -0.5)
    .map(e => e.tagName + ': ' + e.textContent.slice(0, 40))
    .concat(document.documentElement.scrollWidth > innerWidth ? ['the page: ' + document.documentElement.scrollWidth] : []);
"""

# Text that is hard to see: its colour, thinned by every opacity round it, against the nearest ground.
TOO_FAINT = """
const canvas = document.createElement('i');
canvas.style.backgroundColor = 'Canvas';
document.body.append(canvas);
const parse = c => { const n = c.match(/[0-9.]+/g).map(Number); return {rgb: n.slice(0, 3), a: n.length > 3 ? n[3] : 1}; };
const mix = (over, under, a) => over.map((v, i) => v * a + under[i] * (1 - a));
const screen = parse(getComputedStyle(canvas).backgroundColor).rgb;
canvas.remove();
const light = rgb => {
    const [r, g, b] = rgb.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const faint = [];
let seen = 0;
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim(), element = walker.currentNode.parentElement;
    if (!text || element.tagName === 'STYLE') continue;
    let opacity = 1, ground = null;
    for (let e = element; e; e = e.parentElement) {
        const style = getComputedStyle(e), back = parse(style.backgroundColor);
        opacity *= Number(style.opacity);
        if (!ground && back.a > 0) ground = mix(back.rgb, screen, back.a);
    }
    ground = ground || screen;
    const style = getComputedStyle(element), colour = parse(style.color);
    const shown = mix(colour.rgb, ground, colour.a * opacity);
    const [high, low] = [light(shown), light(ground)].sort((a, b) => b - a);
    const size = parseFloat(style.fontSize), isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const contrast = (high + 0.05) / (low + 0.05);
    seen += 1;
    if (contrast < (isLarge ? 3 : 4.5)) faint.push(contrast.toFixed(2) + ': ' + text.slice(0, 40));
}
return {faint, seen, screen};
"""

BARE = """
document.querySelectorAll('style').forEach(e => e.remove());
document.querySelectorAll('[style]').forEach(e => e.removeAttribute('style'));
"""


def browser():
    options = webdriver.ChromeOptions()
    for argument in ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars"]:
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))


def show(driver, file, width, dark):
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": 900, "deviceScaleFactor": 2, "mobile": width < 600},
    )
    scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})
    driver.get(file.resolve().as_uri())


def picture(driver, path, width):
    """The whole letter, however long."""
    height = driver.execute_script("return document.documentElement.scrollHeight")
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 2, "mobile": width < 600},
    )
    driver.save_screenshot(str(path))


def look(driver, file, folder):
    problems = []
    for width, dark in SIZES:
        name = f"{file.stem}-{width}-{'dark' if dark else 'light'}"
        show(driver, file, width, dark)
        problems += [f"{name}: too wide, {line}" for line in driver.execute_script(TOO_WIDE)]
        result = driver.execute_script(TOO_FAINT)
        problems += [f"{name}: hard to see, {line}" for line in result["faint"]]
        if not result["seen"]:
            problems.append(f"{name}: shows nothing")
        # A dark picture that came out light would hold nothing.
        if (sum(result["screen"]) < 380) != dark:
            problems.append(f"{name}: the page does not take the reader's colours, its ground is {result['screen']}")
        picture(driver, folder / f"{name}.png", width)
    fetched = driver.execute_script("return performance.getEntriesByType('resource').map(e => e.name)")
    problems += [f"{file.stem}: fetches {address}" for address in fetched]
    show(driver, file, 360, False)
    before = driver.execute_script("return document.body.innerText.replace(/\\s+/g, ' ')")
    driver.execute_script(BARE)
    if driver.execute_script("return document.body.innerText.replace(/\\s+/g, ' ')") != before:
        problems.append(f"{file.stem}: says something else without its styles")
    picture(driver, folder / f"{file.stem}-bare.png", 360)
    problems += [f"{file.stem}: {line['message']}" for line in driver.get_log("browser") if line["level"] == "SEVERE"]
    return problems


def main(folder, *files):
    if not files:
        sys.exit("Name the letters to look at: letters.py FOLDER letter.html …")
    folder = pathlib.Path(folder)
    os.makedirs(folder, exist_ok=True)
    driver = browser()
    try:
        problems = [problem for file in files for problem in look(driver, pathlib.Path(file), folder)]
    finally:
        driver.quit()
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        sys.exit(1)
    print(f"{len(files)} letters look right; their pictures are in {folder}.")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("Name a folder for the pictures, then the letters.")
    main(*sys.argv[1:])
