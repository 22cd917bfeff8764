/// <reference types="next" />
declare module '*.css';
declare module '*.woff2?address' {
  const address: string;
  export default address;
}
