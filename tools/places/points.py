"""Writes seeds/places/points.json: where the communes of 2025 lie, from the PyPI package vietnamadminunits.

python points.py <folder of the unpacked package>/vietnamadminunits/data/dataset.db > ../../seeds/places/points.json
The points of the communes before 2025 in the package are the answers of a geocoder and are left out.
"""

import sqlite3
import sys

QUERY = "SELECT wardCode, wardLat, wardLon FROM admin_units WHERE wardCode IS NOT NULL ORDER BY wardCode"

units = sqlite3.connect(sys.argv[1]).execute(QUERY)
lines = [f'"{code}": [{latitude}, {longitude}]' for code, latitude, longitude in units]
print("{\n" + ",\n".join(lines) + "\n}")
