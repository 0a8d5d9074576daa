"""Takes files as their users do. Ends with an error where one cannot be read, or says something else than another."""
import io
import json
import os
import sys
import tempfile
import urllib.request

import bibtexparser
import duckdb
import networkx
import openpyxl
import pandas
import rdflib
import rispy

at = sys.argv[1]
honour = 'honour:bbk-20240611/bang-lang-bang-khen'


def get(path):
    with urllib.request.urlopen(at + path) as response:
        return response.read()


table = pandas.read_csv(f'{at}/v1/honours.csv', dtype=str)
row = table.set_index('id').loc[honour]
assert row.then_province_code == '06', row.then_province_code

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, 'honours.parquet')
    with open(path, 'wb') as file:
        file.write(get('/v1/honours.parquet'))
    found = duckdb.sql(f"SELECT then_province_code, now_province_names FROM '{path}' WHERE id = '{honour}'").fetchall()
    assert found == [('06', ['Thái Nguyên'])], found
    assert duckdb.sql(f"SELECT count(*) FROM '{path}'").fetchall() == [(len(table),)]

sheet = openpyxl.load_workbook(io.BytesIO(get('/v1/honours.xlsx')), read_only=True)['rows']
rows = list(sheet.iter_rows(values_only=True))
assert list(rows[0]) == list(table.columns) and len(rows) == len(table) + 1
assert '06' in {row[rows[0].index('then_province_code')] for row in rows[1:]}

network = networkx.read_graphml(io.BytesIO(get('/v1/honours.graphml')))
assert 'place:bac-kan/cho-don/xa-bang-lang' in network.successors(honour)

triples = rdflib.Graph().parse(data=get('/v1/honours.jsonld'), format='json-ld')
assert len(set(triples.subjects())) >= len(table)
fact = rdflib.Graph().parse(data=get(f'/id/{honour}.jsonld'), format='json-ld')
prov = rdflib.Namespace('http://www.w3.org/ns/prov#')
assert [str(source).rsplit('/', 1)[1] for source in fact.objects(None, prov.hadPrimarySource)] == ['article:bbk-20240611']

library = bibtexparser.parse_string(get(f'/id/{honour}.bib').decode())
assert not library.failed_blocks and [entry.entry_type for entry in library.entries] == ['misc', 'article']
records = rispy.loads(get(f'/id/{honour}.ris').decode())
assert [record['type_of_reference'] for record in records] == ['DATA', 'NEWS'], records
assert [item['type'] for item in json.loads(get(f'/id/{honour}.csl.json'))] == ['dataset', 'article-newspaper']
print('All clients read the same.')
