// The lexer of one sentence: joins tokens into lexemes, left to right.
#pragma once

#include "app/time/lexeme.h"

namespace dateline {

Grain grainOf(QStringView value); // of the table "timeunits"
lex::Classes classOf(WordId role); // of the table "timewords"; 0 for a name it does not know
int fullYear(int shortYear); // 98: 1998, 21: 2021

class SentenceLexer {
public:
    SentenceLexer(const TimeTables& tables, const Sentence& sentence, std::vector<Lexeme>& out)
        : m_tables(tables), m_prose(tables.prose), m_at(sentence.firstToken), m_end(sentence.endToken),
          m_first(sentence.firstToken), m_out(out) {}

    void read(); // the whole sentence, into `out`

private:
    const Token& token(int at) const { return m_prose.tokens[at]; }
    QStringView text(int at) const { return m_prose.word(at); }
    bool sign(int at, char16_t c) const {
        return at < m_end && token(at).length() == 1 && m_prose.text[token(at).begin] == c;
    }
    bool gluedNumber(int at) const { return at < m_end && token(at).isNumber() && token(at).glued; }
    bool gluedWord(int at) const { return at < m_end && token(at).isWord() && token(at).glued; }
    std::optional<int> digits(int at, int most) const; // a number of digits alone, at most so many of them

    void push(const Lexeme& lexeme, int tokens);
    void readSign();
    void readNumber();
    bool readDigitDate(); // 2021-06-18, 18/06/2021, 18.06.2021
    bool readIsoWeek();
    bool readRunDate();
    bool isMeridiem(int at) const;
    bool readClock(); // 16:50, 9.30
    bool readClockOfFour();
    int readHalfLetter(int at, Lexeme& lexeme) const;
    bool readHourWithLetter(int hour);
    bool readNumberWithEnding(int value); // 5th, 1990s, 10am, 3Q
    bool readFraction(int value); // 2 1/2
    bool isAmount() const;
    void readPlainNumber();
    void readWord();
    void addTables(Lexeme& lexeme, int& length) const;
    void addTimeWord(Lexeme& lexeme, int& length) const;
    bool readNumeralWords();
    bool readQuarterCode(); // Q3, H1
    bool isMonth() const;
    bool isAdverb() const;
    lex::Classes link() const;
    bool passesOver();
    bool absorbsHyphen() const;

    const TimeTables& m_tables;
    const Prose& m_prose;
    int m_at;
    int m_end;
    int m_first;
    bool m_hyphen = false;
    std::vector<Lexeme>& m_out;
};

} // namespace dateline
