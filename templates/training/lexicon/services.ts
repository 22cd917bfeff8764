import { words } from '../words.js';

/** First and second words of the names of services. */
export const SERVICE_HEADS = words(`
Payment Payments Order Orders Checkout Billing Invoice Ledger Cart Catalog Inventory Pricing Search Session User Account Identity Auth Login Token
Email Notification Message Event Image Media Video Upload Download Export Import Report Analytics Metrics Log Audit Config Feature Flag Rate Cache
Queue Job Task Batch Stream Edge Gateway Proxy Load Traffic Route Fraud Risk Loyalty Reward Shipping Delivery Warehouse Stock Customer Partner
Merchant Vendor Data Schema Index Shard Replica Backup Archive Snapshot Node Cluster Fleet Host Region Zone Network Storage Disk Volume Secret
Certificate Key Alert Status Health Deploy Release Build Pipeline Test Canary Mobile Web Public Internal Admin Core Main Primary Legacy Global
Regional Central Master Control Service Access Content Document File Asset Booking Ticket Calendar Subscription Profile Recommendation
`);

export const SERVICE_TAILS = words(`
Service API Gateway Manager Controller Worker Processor Handler Broker Router Store Database Cache Queue Index Engine Platform Portal Dashboard
Console Agent Daemon Scheduler Runner Server Cluster Pool Proxy Adapter Bridge Connector Client SDK Library Pipeline Job Registry Catalog Monitor
Tracker Checker Validator Collector Exporter Indexer Balancer Orchestrator Operator Provider Hub Bus Stream Table Bucket Node Layer Tier Site App
`);

export const CODENAMES = words(`
Falcon Kestrel Osprey Heron Puffin Otter Badger Beaver Lynx Panther Tiger Raven Condor Phoenix Griffin Kraken Hydra Pegasus Centaur Minotaur Titan
Atlas Apollo Artemis Athena Hermes Hera Zeus Odin Thor Loki Freya Baldur Juno Minerva Mercury Venus Mars Jupiter Saturn Neptune Pluto Ceres Vesta
Orion Andromeda Cassiopeia Polaris Vega Rigel Sirius Altair Nova Quasar Pulsar Comet Meteor Eclipse Zephyr Aurora Borealis Tempest Monsoon Typhoon
Granite Basalt Obsidian Onyx Cobalt Copper Bronze Silver Sapphire Emerald Topaz Opal Amber Jade Mango Papaya Banana Kiwi Lychee Pomelo Saffron
Cinnamon Nutmeg Basil Thyme Rosemary Sage Wasabi Matrix Neo Trinity Morpheus Gandalf Frodo Bilbo Sauron Mordor Rivendell Skywalker Vader Yoda
Leia Chewbacca Spock Kirk Picard Enterprise Voyager Serenity Galactica Sherlock Watson Moriarty Hamlet Othello Ophelia Macbeth Merlin Arthur
Lancelot Excalibur Camelot Avalon Einstein Newton Darwin Curie Tesla Edison Turing Lovelace Hopper Gauss Euler Fermat Pascal Kepler Galileo
Hubble Webb Cassini Magellan Columbus Marco Polo Amelia Earhart Monet Picasso Rembrandt Mozart Beethoven Bach Vivaldi Elvis Prince Madonna
Stella Bella Luna Max Charlie Rocky Buddy Daisy Maya Elena Bruno Felix Oscar Hugo Otto Clara Nora Frida Heidi Hellman Maggie Homer Bart Lisa
`);

export const SYSTEM_NOUNS = words(`
service cluster pipeline dashboard job queue database cache host server node pod deployment instance gateway API endpoint API worker daemon topic
bucket table index shard replica namespace environment repository repo branch cron script bot tool plugin module library app application portal
console project release build chart runner agent broker proxy tenant account region room monitor alert exporter datacentre rack switch router VM
`);
