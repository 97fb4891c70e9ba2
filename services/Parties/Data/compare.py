"""Compares countries.tsv with its sources and prints what differs; it changes nothing, for the table is kept by hand.

Needs iso_3166-1.json of the package iso-codes and the folder resources/territories of the project opensanctions/rigour:

    python compare.py <iso_3166-1.json> <folder of territories>
"""

import csv
import json
import pathlib
import re
import sys
import unicodedata

USER_ASSIGNED = {"XK": "XKX"}


def rows(table):
    with open(table, encoding="utf-8", newline="") as lines:
        yield from csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)


def plain(name):
    letters = (letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
    return "".join(letters).lower().removeprefix("the ")


def spellings(row):
    return {plain(name) for name in [row["Name"], row["Official name"], *(row["Other names"] or "").split("; ")]}


def wikidata_id(territory):
    found = re.search(r"^qid: (Q\d+)$", territory.read_text(encoding="utf-8"), re.MULTILINE) if territory.exists() else None
    return found.group(1) if found else ""


def differences(countries, iso, territories):
    for code in sorted(iso.keys() - countries.keys()):
        yield f"{code} ({iso[code]['name']}) is in ISO 3166-1, but not in the table"
    for code, row in sorted(countries.items()):
        if code not in iso and code not in USER_ASSIGNED:
            yield f"{code} ({row['Name']}) is in the table, but not in ISO 3166-1"
            continue
        alpha3 = iso[code]["alpha_3"] if code in iso else USER_ASSIGNED[code]
        if row["Alpha-3"] != alpha3:
            yield f"{code}: alpha-3 is {row['Alpha-3']}, in ISO 3166-1 {alpha3}"
        official = iso.get(code, {}).get("official_name")
        if official and plain(official) not in spellings(row):
            yield f"{code}: ISO 3166-1's official name is no spelling of it: {official}"
        wikidata = wikidata_id(territories / f"{code.lower()}.yml")
        if (row["Wikidata"] or "") != wikidata:
            yield f"{code}: Wikidata id is {row['Wikidata']}, in rigour {wikidata or 'absent'}"


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    table = pathlib.Path(__file__).with_name("countries.tsv")
    iso = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))["3166-1"]
    countries = {row["Code"]: row for row in rows(table)}
    found = list(differences(countries, {country["alpha_2"]: country for country in iso}, pathlib.Path(sys.argv[2])))
    print("\n".join(found) or "countries.tsv agrees with its sources")


main()
