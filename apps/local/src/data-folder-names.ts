/** Where the embedded database keeps its files, within the data folder. */
export const DATABASE_FOLDER = 'dynamodb';
/** The file that says where the database of a running Guestlist listens. */
export const DATABASE_ADDRESS = 'database';
export const LOCAL_TABLE = 'guestlist';
