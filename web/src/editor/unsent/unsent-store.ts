const DATABASE = 'corrigenda-unsent';
const EDITS = 'edits';

/** Edits of one member to one COE that the service has not acknowledged. */
export interface UnsentRecord {
  memberId: string;
  coeId: string;
  number: number;
  /** A Yjs update; it holds what was written and nothing else of the document. */
  update: Uint8Array;
  /** The service has refused it: it is offered to its author and not sent again. */
  isRefused: boolean;
}

export type KeptRecord = UnsentRecord & { id: number };

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      const edits = request.result.createObjectStore(EDITS, { keyPath: 'id', autoIncrement: true });
      edits.createIndex('member', 'memberId');
    };
    request.onsuccess = () => {
      const database = request.result;
      const forget = () => (opened = undefined);
      database.onversionchange = () => {
        database.close();
        forget();
      };
      database.onclose = forget;
      resolve(database);
    };
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });
  opened.catch(() => (opened = undefined));
  return opened;
}

/** Resolves with the last request's answer once the browser has committed everything. */
async function transact<Answer>(mode: IDBTransactionMode, act: (edits: IDBObjectStore) => IDBRequest<Answer> | undefined): Promise<Answer | undefined> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(EDITS, mode, { durability: 'strict' });
    const request = act(transaction.objectStore(EDITS));
    transaction.oncomplete = () => resolve(request?.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('The browser kept nothing.'));
  });
}

export async function keepUnsent(record: UnsentRecord): Promise<number> {
  return (await transact('readwrite', (edits) => edits.add(record))) as number;
}

export async function readUnsent(memberId: string): Promise<KeptRecord[]> {
  return (await transact('readonly', (edits) => edits.index('member').getAll(memberId) as IDBRequest<KeptRecord[]>)) ?? [];
}

/** As `readUnsent`; of a browser that keeps nothing, nothing. */
export function findUnsent(memberId: string): Promise<KeptRecord[]> {
  return readUnsent(memberId).catch(() => []);
}

export async function removeUnsent(ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await transact('readwrite', (edits) => void ids.forEach((id) => edits.delete(id)));
}

export async function refuseUnsent(records: readonly KeptRecord[]): Promise<void> {
  if (records.length > 0) await transact('readwrite', (edits) => void records.forEach((record) => edits.put({ ...record, isRefused: true })));
}

/** Of a member who signs out nothing stays on the device. */
export async function clearUnsent(memberId: string): Promise<void> {
  await removeUnsent((await findUnsent(memberId)).map(({ id }) => id));
}
