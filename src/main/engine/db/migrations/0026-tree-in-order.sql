-- The nodes of the tree in the order in which events complete them, so that the log is only ever written at its end: by level, each event wrote
-- into a page of its own for every level it completed.
CREATE TABLE tree_in_order (
  place INTEGER PRIMARY KEY CHECK (place > 0),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

INSERT INTO tree_in_order (place, hash)
  SELECT row_number() OVER (ORDER BY (idx + 1) << level, level), hash FROM tree_nodes;

DROP TABLE tree_nodes;
ALTER TABLE tree_in_order RENAME TO tree_nodes;

CREATE TRIGGER tree_nodes_no_update BEFORE UPDATE ON tree_nodes
  BEGIN SELECT RAISE(ABORT, 'tree_nodes is append-only'); END;

CREATE TRIGGER tree_nodes_no_delete BEFORE DELETE ON tree_nodes
  BEGIN SELECT RAISE(ABORT, 'tree_nodes is append-only'); END;

CREATE TRIGGER tree_nodes_extend BEFORE INSERT ON tree_nodes
  WHEN EXISTS (SELECT 1 FROM tree_nodes WHERE place = NEW.place) OR (NEW.place > 1 AND NOT EXISTS (SELECT 1 FROM tree_nodes WHERE place = NEW.place - 1))
  BEGIN SELECT RAISE(ABORT, 'a node must extend the tree'); END;
