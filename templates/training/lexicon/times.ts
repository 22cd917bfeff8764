import { words } from '../words.js';

/** Feasts and seasons. */
export const HOLIDAYS = words(`
Ramadan Eid Diwali Holi Hanukkah Passover Purim Easter Lent Advent Epiphany Carnival Christmas Whitsun Pentecost Nowruz Thanksgiving Halloween
Midsummer Vesak Onam Pongal Songkran Tet Obon Juneteenth Kwanzaa Navratri Ashura Yule Candlemas Michaelmas Hogmanay
`);

/** Money. */
export const CURRENCIES = words(`
Euro Dollar Pound Sterling Yen Rand Rupee Franc Krona Krone Zloty Forint Lira Dinar Dirham Real Peso Won Yuan Baht Ringgit Naira Cedi Shilling
Shekel Rouble Hryvnia Leu Lev Kuna Koruna Dong Rupiah Taka Riyal Guilder Markka Escudo
`);
