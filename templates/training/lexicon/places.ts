import { lines } from '../words.js';

export const PLACES = lines(`
London
Paris
Berlin
Munich
Frankfurt
Hamburg
Madrid
Barcelona
Rome
Milan
Florence
Venice
Vienna
Zurich
Geneva
Amsterdam
Rotterdam
Brussels
Copenhagen
Stockholm
Oslo
Helsinki
Dublin
Edinburgh
Glasgow
Manchester
Birmingham
Lisbon
Porto
Athens
Warsaw
Prague
Budapest
Bucharest
Sofia
Belgrade
Zagreb
Moscow
Kiev
Kyiv
St. Petersburg
Saint Petersburg
Istanbul
Ankara
Tel Aviv
Jerusalem
Cairo
Lagos
Nairobi
Johannesburg
Cape Town
Dubai
Abu Dhabi
Mumbai
Delhi
Bangalore
Hyderabad
Chennai
Pune
Kolkata
Colombo
Dhaka
Karachi
Lahore
Islamabad
Kathmandu
Singapore
Kuala Lumpur
Jakarta
Bangkok
Hanoi
Ho Chi Minh City
Manila
Hong Kong
Taipei
Shanghai
Beijing
Shenzhen
Tokyo
Osaka
Kyoto
Seoul
Busan
Sydney
Melbourne
Brisbane
Perth
Adelaide
Auckland
Wellington
Christchurch
New York
New York City
Los Angeles
San Francisco
San Diego
San Jose
San Antonio
Santa Clara
Santa Fe
Santa Barbara
St. Louis
St. Paul
Chicago
Houston
Dallas
Austin
Seattle
Portland
Denver
Boston
Philadelphia
Phoenix
Atlanta
Miami
Charlotte
Jackson
Lincoln
Madison
Washington
Washington, D.C.
Virginia
Northern Virginia
Georgia
Carolina
North Carolina
Montana
Dakota
Ohio
Oregon
California
Texas
Florida
Toronto
Montreal
Vancouver
Ottawa
Mexico City
Guadalajara
Bogota
Lima
Santiago
Buenos Aires
São Paulo
Rio de Janeiro
England
Scotland
Wales
Ireland
Britain
France
Germany
Spain
Italy
Portugal
Poland
Austria
Switzerland
Sweden
Norway
Denmark
Finland
Iceland
Russia
Ukraine
Turkey
Greece
Israel
Iran
Iraq
Syria
Jordan
Chad
Egypt
Nigeria
Kenya
South Africa
India
Pakistan
China
Japan
Korea
South Korea
Vietnam
Thailand
Indonesia
Malaysia
Philippines
Australia
New Zealand
Canada
Mexico
Brazil
Argentina
Chile
Peru
Cuba
Bosnia
Croatia
Serbia
Mount Everest
Lake Victoria
Lake Michigan
Victoria Falls
Silicon Valley
Hyde Park
Madison Square Garden
Wall Street
Downing Street
Heathrow
Charles de Gaulle
Kennedy Airport
King's Cross
Victoria Station
Trafalgar Square
Camp David
Fort Worth
Baton Rouge
Las Vegas
Salt Lake City
`);
