"""Headless Chromium without a network."""
import os
import shutil
import subprocess
import sys

from told import SKIPPED, folder

browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
if not browser:
    sys.exit(SKIPPED)


def run(page, *options):
    """The page's elements as they stand when nothing more happens, and what the browser logs."""
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    return subprocess.run(
        [browser, "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
         "--no-first-run", "--disable-component-update", *sandbox, f"--user-data-dir={folder}/profile",
         "--enable-logging=stderr", "--virtual-time-budget=5000", *options, "--dump-dom", page.as_uri()],
        capture_output=True, text=True, timeout=120)
