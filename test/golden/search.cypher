// The best matches of a text and how many there are.
//
// {
//   search(text: "thi dua yeu nuoc", first: 10) {
//     totalCount
//     nodes {
//       ... on Entity {
//         id
//       }
//     }
//   }
// }

:param {search: {text: 'thi dua yeu nuoc', keys: [], folds: ['thi dua yeu nuoc'], index: 'name_words_folded', words: '+(thi) +(dua) +(yeu) +(nuoc nuoc*)', sought: [[' thi '], [' dua '], [' yeu '], [' nuoc']], accented: [[' thi '], [' dua '], [' yeu '], [' nuoc ']], folded: [[' thi '], [' dua '], [' yeu '], [' nuoc ']], whole: [' thi dua yeu nuoc ', ' thi dua yeu nuoc '], starts: [' thi dua yeu nuoc'], kinds: ['CAMPAIGN', 'ORGANIZATION', 'POST', 'PERSON', 'PLACE', 'AWARD', 'STANDARD', 'ARTICLE', 'DOCUMENT'], area: null, reaches: [0, 1], day: null, end: '9999-12-31', afterRank: -1, afterKey: '', limit: 11, most: 500, known: 60}}
CALL () {
  UNWIND $search.keys AS start
  MATCH (name:Name) WHERE name.key STARTS WITH start
  RETURN name LIMIT $search.most
  UNION
  UNWIND $search.folds AS start
  MATCH (name:Name) WHERE name.folded STARTS WITH start
  RETURN name LIMIT $search.most
  UNION
  CALL db.index.fulltext.queryNodes($search.index, $search.words, {limit: $search.most}) YIELD node
  RETURN node AS name
}
WITH collect(name) AS found
CALL (found) {
  UNWIND found AS name
  RETURN name
  UNION
  WITH found WHERE size(found) >= $search.most
  UNWIND $search.kinds AS kind
  CALL (kind) {
    MATCH (known:Entity) WHERE known.entityKind = kind AND known.factCount >= 0
    RETURN known ORDER BY known.entityKind DESC, known.factCount DESC LIMIT $search.known
  }
  MATCH (known)<-[:NAMES]-(name:Name)
  RETURN name
  UNION
  WITH found WHERE size(found) >= $search.most
  MATCH (:Entity {id: $search.area})<-[scope:IN_SCOPE]-(place:Place) WHERE scope.reach IN $search.reaches
  WITH place LIMIT $search.most
  MATCH (place)<-[:NAMES]-(name:Name)
  RETURN name
}
WITH name, name.key AS key
WITH name, key, CASE
  WHEN key =~ '[^-,./():&!?…]*' THEN []
  ELSE ['...', '-', ',', '/', '(', ')', ':', '&', '!', '?', '…', '. ', '  ']
END AS marks
WITH name,
  reduce(words = ' ' + key + ' ', mark IN marks | replace(words, mark, ' ')) AS accented,
  CASE WHEN $search.folded IS NOT NULL
    THEN reduce(words = ' ' + name.folded + ' ', mark IN marks | replace(words, mark, ' '))
  END AS folded
WITH name, accented, folded, coalesce(folded, accented) AS words
WHERE all(ways IN $search.sought WHERE any(way IN ways WHERE words CONTAINS way))
WITH name,
  CASE
    WHEN name.text = $search.text THEN 0
    WHEN all(ways IN $search.accented WHERE any(way IN ways WHERE accented CONTAINS way)) THEN 1
    WHEN all(ways IN $search.folded WHERE any(way IN ways WHERE folded CONTAINS way)) THEN 2
    ELSE 3
  END AS tier,
  CASE WHEN accented IN $search.whole OR folded IN $search.whole THEN 0 ELSE 1 END AS partly,
  CASE WHEN any(start IN $search.starts WHERE words STARTS WITH start) THEN 0 ELSE 1 END AS inside
MATCH (name)-[:NAMES]->(entity:Entity)
WHERE entity.entityKind IN $search.kinds AND (entity.entityKind <> 'PERSON' OR NOT coalesce(entity.withheld, false))
  AND ($search.day IS NULL OR entity.possibleFrom <= $search.day <= entity.possibleTo)
WITH entity, min([tier * 10 + partly, inside, CASE name.text WHEN entity.name THEN 0 ELSE 1 END, size(name.text), name.text]) AS best
WITH entity, best[0] AS tier, best[1] AS inside, best[4] AS text,
  CASE WHEN $search.area IS NULL OR EXISTS {
    MATCH (entity)-[:OF]->{0,1}()-[:SEAT|SCOPE]->{0,1}()-[scope:IN_SCOPE]->(:Entity {id: $search.area})
    WHERE scope.reach IN $search.reaches
  } THEN 0 ELSE 1 END AS outside,
  CASE WHEN entity.factCount = 0 THEN 1 ELSE 0 END AS unsaid,
  CASE WHEN entity.possibleTo < $search.end THEN 1 ELSE 0 END AS past,
  CASE entity.level WHEN 'NATIONAL' THEN 0 WHEN 'DISTRICT' THEN 2 WHEN 'COMMUNE' THEN 3 WHEN 'VILLAGE' THEN 4 ELSE 1 END AS level,
  CASE WHEN entity.factCount > 999999 THEN 0 ELSE 999999 - entity.factCount END AS silence
WITH entity, text, tier * 100000000000 + outside * 10000000000 + inside * 1000000000 + unsaid * 100000000
  + CASE WHEN level > 1 THEN 2 + past ELSE past END * 10000000 + level * 1000000 + silence AS rank
WITH collect({rank: rank, key: entity.nameKey, text: text, entity: entity}) AS matches
RETURN size(matches) AS total, COLLECT {
  UNWIND matches AS match
  WITH match WHERE match.rank > $search.afterRank OR (match.rank = $search.afterRank AND match.key > $search.afterKey)
  ORDER BY match.rank, match.key LIMIT $search.limit
  RETURN match {.rank, .key, .text, entity: properties(match.entity)}
} AS rows;
