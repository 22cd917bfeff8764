import { lines } from '../words.js';

/** Things that bear the name of the one who thought of them. */
export const EPONYMS = lines(`
Bloom filter
Nagle's algorithm
Conway's law
Moore's law
Murphy's law
Goodhart's law
Brooks's law
Amdahl's law
Gall's law
Hyrum's law
Little's law
Parkinson's law
Postel's law
Metcalfe's law
Zipf's law
Benford's law
Hofstadter's law
Dunbar's number
Occam's razor
Hanlon's razor
Chesterton's fence
Peter principle
Dunning-Kruger effect
Pareto principle
Pareto chart
Gantt chart
Ishikawa diagram
Venn diagram
Kanban board
Luhn check
Merkle tree
Lamport clock
Lamport timestamp
Dijkstra's algorithm
Knuth shuffle
Fisher-Yates shuffle
Boyer-Moore search
Knuth-Morris-Pratt
Levenshtein distance
Hamming distance
Hamming code
Huffman coding
Reed-Solomon code
Byzantine fault
Paxos
Raft
Turing machine
Turing test
Turing complete
Von Neumann architecture
Monte Carlo simulation
Markov chain
Bayes theorem
Bayesian filter
Gaussian noise
Poisson distribution
Bernoulli trial
Fourier transform
Laplace smoothing
Boolean flag
Cartesian product
Fibonacci backoff
Euler's number
Gini coefficient
Gödel number
Schrödinger bug
Heisenbug
Diffie-Hellman
Rivest cipher
Caesar cipher
Vigenère cipher
Hawthorne effect
Streisand effect
Cassandra complex
Pavlovian response
Rube Goldberg machine
Swiss cheese model
Thompson sampling
Holt-Winters forecast
Kalman filter
Kolmogorov-Smirnov test
Mann-Whitney test
Student's t-test
Welch's test
Rayleigh test
Robert's rules
Sarbanes-Oxley
Beaufort scale
Richter scale
Celsius
Fahrenheit
Kelvin
Volt
Watt
Hertz
`);
