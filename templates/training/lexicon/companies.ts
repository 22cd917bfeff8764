import { lines } from '../words.js';

export const COMPANIES = lines(`
Amazon
Google
Microsoft
Apple
Facebook
Meta
Netflix
Twitter
LinkedIn
Oracle
IBM
Intel
Nvidia
Samsung
Sony
Siemens
Bosch
Philips
Nokia
Ericsson
Cisco
Dell
Hewlett-Packard
Lenovo
Uber
Lyft
Airbnb
Spotify
Zalando
Shopify
Etsy
eBay
Alibaba
Tencent
Baidu
Toyota
Honda
Ford
Mercedes
Mercedes-Benz
Porsche
Ferrari
Chrysler
Boeing
Airbus
Lufthansa
Ryanair
Deloitte
McKinsey
Goldman Sachs
Morgan Stanley
JP Morgan
Merrill Lynch
Wells Fargo
Barclays
Lloyds
Deutsche Bank
Credit Suisse
Salomon Brothers
Lehman Brothers
Standard & Poor's
Moody's
Reuters
Bloomberg
Walmart
Marks & Spencer
John Lewis
Johnson & Johnson
Procter & Gamble
Ben & Jerry's
Levi Strauss
Harley-Davidson
Rolls-Royce
Jack Daniel's
Wendy's
McDonald's
Macy's
Philip Morris
Lockheed Martin
Ernst & Young
Price Waterhouse
Arthur Andersen
Charles Schwab
Manchester United
Real Madrid
Juventus
Ajax
Aston Villa
Paris Saint-Germain
Boston Red Sox
New York Yankees
Chicago Bulls
Dallas Cowboys
St. Louis Cardinals
Acme
Acme Corp
Globex
Initech
Umbrella Corp
Contoso
Northwind
Stark Industries
Wayne Enterprises
Fabrikam
Cloudworks
Brightwave
Digital Ocean
Hashicorp
Elastic
Canonical
Red Hat
Mozilla
Atlassian
Basecamp
Automattic
Equifax
Experian
Visa
Mastercard
American Express
Klarna
Adyen
Worldpay
`);
