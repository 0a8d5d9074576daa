// Community Edition knows uniqueness constraints only; that every fact is cited is kept by the importer, which proves it
// before each transaction ends, and that values have their types by the dossier's schema.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT fact_sort_key IF NOT EXISTS FOR (n:Fact) REQUIRE n.sortKey IS UNIQUE;
CREATE CONSTRAINT citation_id IF NOT EXISTS FOR (n:Citation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT tombstone_id IF NOT EXISTS FOR (n:Tombstone) REQUIRE n.id IS UNIQUE;
CREATE RANGE INDEX tombstone_survivor IF NOT EXISTS FOR (n:Tombstone) ON (n.survivor);
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dataset_version IF NOT EXISTS FOR (n:DatasetVersion) REQUIRE n.version IS UNIQUE;

// Names: exact and prefix look-ups by key (with diacritics) and folded.
CREATE RANGE INDEX name_key IF NOT EXISTS FOR (n:Name) ON (n.key);
CREATE RANGE INDEX name_bare IF NOT EXISTS FOR (n:Name) ON (n.bare);
CREATE RANGE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded);

// Search: the words inside names, once as they are written and once folded. The analyzer itself folds nothing.
CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (n:Name) ON EACH [n.key]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX name_words_folded IF NOT EXISTS FOR (n:Name) ON EACH [n.folded]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};

// The best known of each kind, for texts of a letter or two.
CREATE RANGE INDEX entity_facts IF NOT EXISTS FOR (n:Entity) ON (n.entityKind, n.factCount);

// Every page of facts under an entity is an ordered seek in this one for each list, whatever the entity and however deep
// its subtree. Lists have numbers, those of an entity from its first on: short entries, in few pages.
CREATE CONSTRAINT entity_first_list IF NOT EXISTS FOR (n:Entity) REQUIRE n.firstList IS UNIQUE;
// What graphs of an earlier layout had for it.
DROP INDEX listed_kind IF EXISTS;
DROP INDEX listed_any IF EXISTS;
CREATE RANGE INDEX listed_in IF NOT EXISTS FOR ()-[l:LISTED]-() ON (l.list, l.sortKey);

// Which article is the newest, for each version of the dataset.
CREATE RANGE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.publishedLast);

// Pages of all facts of a kind.
CREATE RANGE INDEX fact_kind IF NOT EXISTS FOR (n:Fact) ON (n.factKind, n.sortKey);

// What came in or changed after a version of the dataset, and what went.
CREATE RANGE INDEX fact_changed IF NOT EXISTS FOR (n:Fact) ON (n.changedIn);
CREATE RANGE INDEX fact_kind_changed IF NOT EXISTS FOR (n:Fact) ON (n.factKind, n.changedIn);
CREATE RANGE INDEX entity_changed IF NOT EXISTS FOR (n:Entity) ON (n.entityKind, n.changedIn);
CREATE RANGE INDEX tombstone_since IF NOT EXISTS FOR (n:Tombstone) ON (n.since, n.id);

// Pages of all entities of a kind, in the order of their names.
CREATE RANGE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.entityKind, n.nameKey);

// How many facts of each sort an entity lists: totals and counts without reading the facts.
CREATE CONSTRAINT tally_id IF NOT EXISTS FOR (n:Tally) REQUIRE n.id IS UNIQUE;
CREATE RANGE INDEX tally_of IF NOT EXISTS FOR (n:Tally) ON (n.of);

// Likely duplicates are looked for among facts that agree in their required roles.
CREATE RANGE INDEX fact_match IF NOT EXISTS FOR (n:Fact) ON (n.matchKey);
