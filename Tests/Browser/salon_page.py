"""The Salon's page in a real browser, against a running `bravo demo`.

    python3 salon_page.py http://127.0.0.1:8090 [folder for screenshots]

Needs chromium, chromium-driver and selenium. Waits for conditions with a deadline, never for a time.
"""
import os
import sys

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

HOSTILE = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script> \u202e*gras* <@ana>"


def browser(width, height, dark=False):
    options = webdriver.ChromeOptions()
    for argument in ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--lang=fr-FR"]:
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))
    # Headless windows have a least width; the emulated screen has not.
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 2, "mobile": width < 600},
    )
    scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})
    return driver


class Page:
    def __init__(self, url, width=1100, height=860, dark=False):
        self.driver = browser(width, height, dark)
        self.driver.get(url)
        self.until("the cast is there", lambda: len(self.all("#who option")) > 3)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def run(self, script):
        return self.driver.execute_script("return " + script)

    def until(self, what, condition, seconds=20):
        WebDriverWait(self.driver, seconds, poll_frequency=0.05).until(lambda _: condition(), what)

    def speak_as(self, name):
        Select(self.one("#who")).select_by_visible_text(name)

    def write(self, text):
        self.one("#text").send_keys(text)

    def message(self, text):
        """The newest message that holds a text, as a selector; None while there is none."""
        found = self.run(
            "[...document.querySelectorAll('#messages > .message')]"
            f".filter(m => m.querySelector('.words').textContent.includes({text!r})).map(m => m.id)"
        )
        return "#" + found[-1] if found else None

    def shot(self, folder, name):
        if folder:
            self.driver.save_screenshot(os.path.join(folder, name + ".png"))

    def has_no_sideways_scroll(self):
        return self.run("document.documentElement.scrollWidth <= innerWidth && document.body.scrollWidth <= innerWidth")

    def complaints(self):
        return [line["message"] for line in self.driver.get_log("browser") if line["level"] == "SEVERE"]


def thank(page):
    """Thanks Karim, his name picked from the list that opens after @."""
    page.speak_as("Élodie Martin")
    page.write("/bravo @kar")
    page.until("the list of names opens", lambda: page.all("#names [aria-selected=true]"))
    assert page.one("#names [aria-selected=true]").text == "Karim Benali"
    page.write(Keys.ENTER)
    page.write("pour le colis gardé jusqu’à 19 h")
    page.write(Keys.ENTER)
    page.until("the message is shown", lambda: page.message("le colis gardé"))
    message = page.message("le colis gardé")
    assert page.one(message + " .mention").text == "@Karim Benali"
    page.until("Bravo reacts", lambda: page.all(message + " .pill.bravo"))


def correct_and_take_back(page):
    page.write("une coquile" + Keys.ENTER)
    page.until("the message is shown", lambda: page.message("une coquile"))
    page.one(page.message("une coquile") + " .act:nth-last-child(2)").send_keys(Keys.ENTER)
    page.until("the text is back in the field", lambda: page.one("#text").get_attribute("value") == "une coquile")
    page.write(Keys.BACKSPACE + "le" + Keys.ENTER)
    page.until("the correction is shown", lambda: page.message("une coquille"))
    page.one(page.message("une coquille") + " .act:last-child").send_keys(Keys.ENTER)
    page.until("the message is gone", lambda: not page.message("une coquille"))


def hostile_text_is_text(page):
    page.run(f"(document.getElementById('text').value = {HOSTILE!r}, 1)")
    page.write(Keys.ENTER)
    page.until("the hostile text is shown", lambda: page.message("onerror"))
    assert page.run("document.querySelectorAll('#messages img, #messages script').length") == 0
    assert "broken" not in page.driver.title


def see_the_weekly_post(page, name):
    posts = len(page.all(".post"))
    before = page.one("#now").get_attribute("datetime")
    page.one("#advance").click()
    page.until("the clock has moved", lambda: page.one("#now").get_attribute("datetime")[:10] > before[:10])
    page.until("the weekly post is shown", lambda: len(page.all(".post")) > posts, 8)
    page.until("the post names who was thanked", lambda: name in page.all(".post")[-1].text)


def change_language(page):
    for code, label in [("en", "Go to the next weekly post"), ("fr", "Aller au prochain bilan de la semaine")]:
        page.one("#" + code).click()
        page.until("the page speaks " + code, lambda: page.one("#advance").text == label)
        assert page.one("html").get_attribute("lang") == code


def main(url, folder=None):
    if folder:
        os.makedirs(folder, exist_ok=True)
    desk = Page(url)
    change_language(desk)
    thank(desk)
    desk.shot(folder, "thanked")
    correct_and_take_back(desk)
    see_the_weekly_post(desk, "Karim Benali")
    desk.shot(folder, "weekly-post")
    hostile_text_is_text(desk)
    assert not desk.complaints(), desk.complaints()
    desk.driver.quit()
    for width, height, dark in [(375, 740, False), (375, 740, True), (320, 568, False), (1100, 860, True)]:
        page = Page(url, width, height, dark)
        page.until("the history is shown again", lambda: page.message("le colis gardé"))
        assert page.has_no_sideways_scroll(), f"{width} px wide and yet it scrolls sideways"
        page.shot(folder, f"{width}-{'dark' if dark else 'light'}")
        page.driver.quit()
    print("The Salon's page works in a browser.")


if __name__ == "__main__":
    main(*sys.argv[1:3])
