import { words } from '../words.js';

/** Languages in which programs are written; some are names too. */
export const LANGUAGES = words(`
Java Python Ruby Perl Julia Ada Crystal Pascal Dart Elixir Erlang Haskell Scala Kotlin Swift Rust Go Lua Nim Zig Clojure Groovy Fortran Cobol
Lisp Scheme Prolog Smalltalk Racket Elm Idris Agda Eiffel Raku Ballerina Vala Ceylon Oberon Modula Simula Haxe Opal Reason Gleam Odin Mercury
Hope Miranda Clean Curry Maude Logo Logtalk Io Janet Fennel Carp Pony Chapel Stan Sage Maple Maxima Octave Gosu Jolie Rebol Forth Factor
`);
