#!/usr/bin/env python3
"""Scores a table of answers with the command, and reads its tidy tables. Needs Python 3.8 or later and nothing else.

    python3 tidy_tables.py peer-principles-cli.jar fictional-networks.csv
"""
import csv
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile


def run_batch(jar, answers, folder):
    """Runs the command; 0 and 1 are both done, 1 with rows rejected."""
    done = subprocess.run(
        ["java", "-jar", jar, "batch", answers, "--carry", "region", "--table", "principles", "--output", folder],
        stderr=subprocess.PIPE, text=True)
    if done.returncode not in (0, 1) or not pathlib.Path(folder, "run.json").exists():
        sys.exit(done.stderr.strip() or f"{jar} is not peer-principles-cli.jar")


def number(cell):
    """NA is what isn't known, not zero."""
    return None if cell == "NA" else float(cell)


def main(jar, answers):
    with tempfile.TemporaryDirectory() as folder:
        run_batch(jar, answers, folder)
        ran = json.loads(pathlib.Path(folder, "run.json").read_text(encoding="utf-8"))
        with open(pathlib.Path(folder, "principles.csv"), encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))

    counts = ran["counts"]
    print(f"{counts['rows']} rows in, {counts['scored']} scored, {counts['rejected']} rejected")
    print(f"{'principle':<12} {'region':<6} {'n':>3} {'low':>6} {'point':>6} {'high':>6}  effective")
    for principle in dict.fromkeys(row["principle"] for row in rows):
        for region in sorted({row["region"] for row in rows}):
            group = [row for row in rows if row["principle"] == principle and row["region"] == region]
            points = [number(row["point"]) for row in group if row["point"] != "NA"]
            print(f"{principle:<12} {region:<6} {len(group):>3}"
                  f" {statistics.mean(number(row['low']) for row in group):6.1f}"
                  f" {statistics.mean(points):6.1f}"
                  f" {statistics.mean(number(row['high']) for row in group):6.1f}"
                  f"  {sum(row['standing'] == 'effective' for row in group)}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: tidy_tables.py peer-principles-cli.jar fictional-networks.csv")
    main(*sys.argv[1:])
