#!/usr/bin/env python3
"""Learns the weights by which app/people/tagger.cpp tells nouns, verbs and adjectives apart.

    wordclasses.py TREEBANK_FOLDER LEXICON_FOLDER > resources/weights/en.tsv

In: CoNLL-U files of the GUM corpus (amir-zeldes/gum; annotations CC BY 4.0) and the program's own word lists. Out: an
averaged perceptron over the features of `features()`, one line a feature: its hash, and a weight for each class of
CLASSES, as hexadecimal bytes. The same input gives the same bytes. Documents named in HELD_OUT are not learnt from; how
well the classes come out on them is printed to standard error."""
import collections, os, sys

CLASSES = ["noun", "name", "adjective", "adverb", "finite", "base", "participle", "ing"]
HELD_OUT = """academic_exposure academic_librarians bio_byron bio_emperor court_loan court_negligence interview_cyclone
interview_gaming voyage_athens voyage_coron academic_discrimination academic_eegimaa bio_dvorak bio_jespersen
court_insanity court_mitigation interview_hill interview_libertarian voyage_oakland voyage_vavau""".split()
ROUNDS, KEPT = 8, 5000
MASK = (1 << 64) - 1
OPEN = "open"  # the class of a word before its class is known


def fnv(text, seed=14695981039346656037):
    for unit in text.lower().replace("\u2019", "'"):
        seed = ((seed ^ ord(unit)) * 1099511628211) & MASK
    return seed


def table(path):
    rows = (line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8") if not line.startswith("#"))
    return {row[0]: row[1] for row in rows if " " not in row[0]}


class Lexicon:
    NAMES = {"past": "finite", "present": "finite", "conjunction": "subordinator"}

    def __init__(self, folder):
        self.function = table(folder + "/functionwords.tsv")
        self.known = table(folder + "/openwords.tsv")

    def closed(self, word, initial):
        """The class of what needs no weights, or OPEN."""
        low = word.lower().replace("\u2019", "'")
        fixed = {"and": "coordinator", "or": "coordinator", "but": "coordinator", "nor": "coordinator", "to": "to",
                 "that": "that", "'s": "clitic", "there": "pronoun", "one": "determiner", "i": "pronoun"}
        if low in fixed:
            return fixed[low]
        if not word[0].isalpha() and word[0] not in "'\u2019":
            number = any(c.isdigit() for c in word) or word[0] in "$\u20ac\u00a3%"
            return "number" if number else "name" if word == "&" else "sign" + word[0]
        upper = len(word) > 1 and word.isupper()
        if low in self.function and not upper and (initial or word[0].islower() or len(word) > 1):
            return self.NAMES.get(self.function[low], self.function[low])
        if self.known.get(low) == "time":
            return "time"
        if low.endswith(("n't", "'ve")):
            return "auxiliary"
        if "'" in low[:5] and len(low) - low.index("'") <= 3:
            return "pronoun"
        return "name" if word[0].isupper() and not initial else OPEN

    def guess(self, word):
        return self.known.get(word.lower(), "")


def merged(path):
    """Sentences of (word, tag) with contractions joined as the program's own tokens are."""
    sentence = []
    for line in open(path, encoding="utf-8"):
        field = line.rstrip("\n").split("\t")
        if line == "\n" and sentence:
            yield sentence
            sentence = []
        if len(field) < 10 or not field[0].isdigit():
            continue
        word, tag = field[1], field[4]
        joined = word.lower().replace("\u2019", "'") in ("n't", "'ve", "'re", "'ll", "'d", "'m")
        if joined and sentence:
            sentence[-1] = (sentence[-1][0] + word, "X")
        else:
            sentence.append((word, tag))


def goldClass(tag):
    table = {"VBN": "participle", "VBG": "ing", "VB": "base", "VBD": "finite", "VBZ": "finite", "VBP": "finite",
             "NNP": "name", "NNPS": "name", "CD": "adjective", "DT": "adjective", "PDT": "adjective", "IN": "adverb",
             "UH": "adverb", "PRP": "noun", "FW": "noun"}
    return table.get(tag) or {"NN": "noun", "JJ": "adjective", "RB": "adverb", "RP": "adverb"}.get(tag[:2])


def features(words, classes, guesses, i):
    """Hashes of what is seen of word i: itself, its ending, its neighbours, the classes on its left."""
    at = lambda k: words[k].lower() if 0 <= k < len(words) else ""
    of = lambda k: classes[k] if 0 <= k < len(words) else "edge"
    guess = lambda k: (guesses[k] or OPEN) if 0 <= k < len(words) else "edge"
    w, after = at(i), at(i + 1)
    after_class = of(i + 1) if of(i + 1) != OPEN else guess(i + 1)
    seen = [
        (w, ""), (w[-3:], ""), (w[-2:], of(i - 1)), (w, of(i - 1)), (of(i - 1), of(i - 2)), (of(i - 1), after_class),
        (at(i - 1), ""), (after, ""), (after[-3:], after_class), (guess(i), of(i - 1)), (guess(i), after_class),
        (at(i - 2), ""), (w[-3:], after_class), (at(i - 1), w[-2:]), ("capital" if words[i][0].isupper() else "", ""),
    ]
    return [((fnv(a) + 0x9E3779B97F4A7C15 * (k + 1)) * 0xBF58476D1CE4E5B9 ^ fnv(b) * 0x94D049BB133111EB) & MASK
            for k, (a, b) in enumerate(seen)]


class Perceptron:
    def __init__(self):
        self.weights, self.totals, self.stamps, self.now = {}, {}, {}, 0

    def best(self, seen):
        scores = [0] * len(CLASSES)
        for f in seen:
            row = self.weights.get(f)
            if row:
                scores = [s + w for s, w in zip(scores, row)]
        return max(range(len(CLASSES)), key=lambda c: (scores[c], -c))

    def learn(self, seen, right):
        self.now += 1
        wrong = self.best(seen)
        if wrong != right:
            for f in seen:
                row = self.weights.setdefault(f, [0] * len(CLASSES))
                total = self.totals.setdefault(f, [0] * len(CLASSES))
                stamp = self.stamps.setdefault(f, [0] * len(CLASSES))
                for c, step in ((right, 1), (wrong, -1)):
                    total[c] += row[c] * (self.now - stamp[c])
                    stamp[c] = self.now
                    row[c] += step
        return wrong

    def averaged(self):
        return {f: [t + w * (self.now - s) for w, t, s in zip(row, self.totals[f], self.stamps[f])]
                for f, row in self.weights.items()}


def run(sentences, lexicon, decide):
    """Walks the sentences; `decide(features, gold)` gives the class of each open word."""
    for sentence in sentences:
        words = [w for w, _ in sentence]
        classes = [lexicon.closed(w, k == 0) for k, w in enumerate(words)]
        guesses = [lexicon.guess(w) for w in words]
        for k, (_, tag) in enumerate(sentence):
            if classes[k] == OPEN:
                gold = goldClass(tag)
                seen = features(words, classes, guesses, k)
                classes[k] = CLASSES[decide(seen, CLASSES.index(gold) if gold else None)]


def main():
    folder, lexicon = sys.argv[1], Lexicon(sys.argv[2])
    files = sorted(f for f in os.listdir(folder) if f.endswith(".conllu"))
    held = [f for f in files if f[4:-7] in HELD_OUT]
    learnt = [s for f in files if f not in held for s in merged(os.path.join(folder, f))]
    tried = [s for f in held for s in merged(os.path.join(folder, f))]
    model = Perceptron()
    for turn in range(ROUNDS):
        order = learnt if turn % 2 == 0 else learnt[::-1]
        run(order, lexicon, lambda seen, gold: model.best(seen) if gold is None else model.learn(seen, gold))
    averaged = model.averaged()
    largest = max(max(map(abs, row)) for row in averaged.values())
    kept = sorted(averaged, key=lambda f: (-max(map(abs, averaged[f])), f))[:KEPT]
    scale = 127 / max(max(map(abs, averaged[f])) for f in kept)
    model.weights = {f: [round(w * scale) for w in averaged[f]] for f in kept}
    hits = collections.Counter()

    def judge(seen, gold):
        best = model.best(seen)
        if gold is not None:
            hits[gold == best] += 1
            hits[(CLASSES[gold], CLASSES[best])] += 1
        return best
    run(tried, lexicon, judge)
    print(f"{hits[True] / (hits[True] + hits[False]):.4f} right of {hits[True] + hits[False]}", file=sys.stderr)
    for pair, count in hits.most_common(25):
        if isinstance(pair, tuple) and pair[0] != pair[1]:
            print(count, *pair, file=sys.stderr)
    print("# Weights of word classes: hash of a feature, then a signed byte for each of " + ", ".join(CLASSES) + ".")
    print("# Learnt by resources/training/wordclasses.py from the GUM corpus (amir-zeldes/gum): annotations CC BY 4.0.")
    for f in sorted(kept):
        print(f"{f:016x}\t" + "".join(f"{w & 255:02x}" for w in model.weights[f]))


if __name__ == "__main__":
    main()
