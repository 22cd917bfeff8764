import { explainDatabase, explainFault } from './explain-fault.js';

const where = { port: 3000, host: '127.0.0.1', dataDir: '/srv/data' };
const fault = (fields: object) => Object.assign(new Error('fault'), fields);

test('a port in use is named, with another to try', () => {
  expect(explainFault(fault({ code: 'EADDRINUSE', syscall: 'listen' }), where)).toMatch(/uses port 3000.*PORT=3001/);
});

test('a data folder that cannot be written is named, and other files are not', () => {
  expect(explainFault(fault({ code: 'EACCES', path: '/srv/data/service.pid' }), where)).toContain('data folder /srv/data');
  expect(explainFault(fault({ code: 'EACCES', path: '/etc/shadow' }), where)).toBeUndefined();
});

test('a fault of ours is not explained away', () => {
  expect(explainFault(new TypeError('x is not a function'), where)).toBeUndefined();
});

test('a database that does not answer is named without its password, with every reason once', () => {
  const refused = new AggregateError([new Error('connect ECONNREFUSED ::1:5432'), new Error('connect ECONNREFUSED 127.0.0.1:5432')]);
  const words = explainDatabase(refused, 'postgres://corrigenda:hunter2@localhost:5432/coes');
  expect(words).toContain('The database coes at localhost:5432');
  expect(words).toContain('ECONNREFUSED ::1:5432; connect ECONNREFUSED 127.0.0.1:5432');
  expect(words).not.toContain('hunter2');
});
