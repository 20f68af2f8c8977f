-- The claims of a run as a table. Every column is named, since guessing takes texts that look like
-- dates for dates and does not know fields that come late. Figures come as text and become decimals
-- afterwards: a JSON number that is read as a decimal passes through double precision on its way.
-- A duration's lower and upper end are lengths of time and are empty here.
-- After konkyo export --format parquet, this is: CREATE VIEW claims AS FROM 'claims.parquet'.
CREATE OR REPLACE VIEW claims AS
SELECT * REPLACE (
  CAST(value AS DECIMAL(38, 10)) AS value,
  TRY_CAST(lower AS DECIMAL(38, 10)) AS lower,
  TRY_CAST(upper AS DECIMAL(38, 10)) AS upper)
FROM read_json('output/claims.jsonl', format = 'newline_delimited', columns = {
  id: 'VARCHAR', type: 'VARCHAR', doc: 'VARCHAR',
  start: 'INTEGER', "end": 'INTEGER', text: 'VARCHAR', line: 'INTEGER', "column": 'INTEGER',
  sentence: 'STRUCT(start INTEGER, "end" INTEGER, text VARCHAR)', section: 'VARCHAR',
  value: 'VARCHAR', lower: 'VARCHAR', upper: 'VARCHAR',
  bound: 'VARCHAR', currency: 'VARCHAR', unit: 'VARCHAR', of: 'VARCHAR', change: 'VARCHAR',
  counter: 'VARCHAR', kind: 'VARCHAR', per: 'VARCHAR',
  about: 'STRUCT(start INTEGER, "end" INTEGER, text VARCHAR)',
  actor: 'STRUCT(start INTEGER, "end" INTEGER, text VARCHAR)',
  time: 'STRUCT(iso VARCHAR, start INTEGER, "end" INTEGER, text VARCHAR, fiscal BOOLEAN)',
  modality: 'VARCHAR',
  source: 'STRUCT(start INTEGER, "end" INTEGER, text VARCHAR)',
  same_as: 'VARCHAR', "from": 'VARCHAR', "to": 'VARCHAR',
  name: 'VARCHAR', role: 'VARCHAR', org: 'VARCHAR', country: 'VARCHAR', entity: 'VARCHAR',
  speaker: 'STRUCT(start INTEGER, "end" INTEGER, text VARCHAR)',
  cue: 'STRUCT(start INTEGER, "end" INTEGER, text VARCHAR)',
  iso: 'VARCHAR', fiscal: 'BOOLEAN', rule: 'VARCHAR'});

-- Money by year and currency. Only amounts told as exact count; none that is a rate (per), that
-- tells another amount in a second currency (same_as) or that is the level before a change (to).
-- What an article says twice of one thing counts once. What happened is not added to what is
-- planned or demanded, and a fiscal year is another than the calendar's. Whether the things that
-- are left may be added at all, the last column shows.
SELECT year, fiscal, currency, modality, sum(value) AS total, count(*) AS amounts,
  string_agg(thing, '、' ORDER BY value DESC, thing) AS things
FROM (
  SELECT DISTINCT doc, regexp_extract(time.iso, '^\d{4}') AS year,
    coalesce(time.fiscal, false) AS fiscal, currency, modality, value,
    coalesce(about.text, text) AS thing
  FROM claims
  WHERE type = 'money' AND bound = 'eq' AND value IS NOT NULL AND per IS NULL
    AND same_as IS NULL AND "to" IS NULL AND regexp_matches(time.iso, '^\d{4}(-[^/]*)?$'))
GROUP BY year, fiscal, currency, modality
ORDER BY year, fiscal, currency, modality;

-- The ten largest amounts of yen, each with the sentence that says so. Amounts of several
-- currencies have no order without rates, which the articles do not give.
SELECT value, modality, about.text AS thing, doc, line, sentence.text AS sentence
FROM claims
WHERE type = 'money' AND currency = 'JPY' AND bound = 'eq' AND value IS NOT NULL AND per IS NULL
  AND same_as IS NULL AND "to" IS NULL
ORDER BY value DESC, doc, start
LIMIT 10;

-- Officials by what they said: a statement is its speaker's where the two places overlap, so one
-- that several say together counts for each of them. Speakers who hold no office are not here.
SELECT official.entity, max(official.role) AS role, count(DISTINCT statement.id) AS statements
FROM claims AS statement
JOIN claims AS official
  ON official.doc = statement.doc
    AND official.start < statement.speaker."end" AND statement.speaker.start < official."end"
WHERE statement.type = 'statement' AND official.type = 'official'
GROUP BY official.entity
ORDER BY statements DESC, official.entity;
