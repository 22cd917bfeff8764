/** Text in which \u0002 and \u0003 stand around each match. */
export function Highlighted({ text }: { text: string }) {
  return text.split('\u0002').map((part, index) => {
    const [match = '', rest] = part.split('\u0003');
    if (index === 0 || rest === undefined) return part;
    return (
      <span key={index}>
        <mark>{match}</mark>
        {rest}
      </span>
    );
  });
}
