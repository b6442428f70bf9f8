-- No query reads these: what a decision answered and recorded is looked up by the decision. Each is a page more, ciphered and
-- authenticated, in every decision that is saved.

DROP INDEX answers_by_answer;
DROP INDEX crime_revisions_by_class;
