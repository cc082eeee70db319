// Result<T>: a value or an Error; used at the edges (read, write, load). Analysis is total and never returns one.
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace dateline {

enum class ErrorCode {
    NotFound,
    NotAFile,
    NotReadable,
    TooLarge,
    Empty,
    Binary,
    Encrypted,
    Malformed,
    Unsupported,
    Cancelled,
    NotWritable,
    ArticleMissing, // corrections whose article does not lie beside them; its name is the detail
};

/// What went wrong. `detail` is for people who ask for it (a path, what the system said); it is never shown alone.
struct Error {
    ErrorCode code = ErrorCode::NotReadable;
    QString detail;
    int line = 0; // of the file, from 1, where it was found; 0: no line

    bool operator==(const Error&) const = default;
};

/// The code as written in JSON Lines ("not-found"); stable.
QString errorId(ErrorCode code);

template <typename T> class Result {
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    bool hasValue() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return hasValue(); }
    T& value() { return std::get<T>(m_state); } // only if hasValue()
    const T& value() const { return std::get<T>(m_state); }
    T& operator*() { return value(); }
    const T& operator*() const { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    const Error& error() const { return std::get<Error>(m_state); } // only if not hasValue()

private:
    std::variant<T, Error> m_state;
};

struct Nothing {
    bool operator==(const Nothing&) const = default;
};

} // namespace dateline
