"""Clubs, cups, seasons and games by their other and former names.

General knowledge: a line is a page's name, then what leads there and to nothing else.
"""

from __future__ import annotations

SPORT = """
FC Barcelona: Barcelona FC | Barça
Atlético Madrid: Atlético de Madrid | Club Atlético de Madrid
FC Bayern Munich: Bayern München | FC Bayern München
Borussia Dortmund: BVB
Manchester United F.C.: Man United | Manchester Utd | Man Utd
Manchester City F.C.: Man City
AC Milan: Associazione Calcio Milan
SSC Napoli: Napoli (football club)
Sporting CP: Sporting Lisbon | Sporting Clube de Portugal
AFC Ajax: Ajax Amsterdam | Ajax (football club)
Rangers F.C.: Glasgow Rangers
Celtic F.C.: Glasgow Celtic
Club Atlético River Plate: River Plate (football)
Boca Juniors: Club Atlético Boca Juniors
Premier League: FA Premier League | Barclays Premier League | English Premiership
EFL Championship: Football League Championship
EFL Cup: Football League Cup | Carabao Cup | League Cup (England)
FA Cup: Football Association Challenge Cup | English FA Cup
Serie A: Italian Serie A
Bundesliga: German Bundesliga | Fußball-Bundesliga
Ligue 1: French Ligue 1
Eredivisie: Dutch Eredivisie
UEFA Champions League: European Champion Clubs' Cup | European Cup (football) | Champions League
UEFA Europa League: UEFA Cup | Europa League
UEFA European Championship: European Championship (football)
Copa América: South American Championship (football) | Copa America (football)
Copa Libertadores: Copa Libertadores de América
FIFA World Cup: Men's FIFA World Cup
Ballon d'Or: European Footballer of the Year
European Super League: The Super League
Washington Commanders: Washington Redskins | Washington Football Team
Cleveland Guardians: Cleveland Indians
Las Vegas Raiders: Oakland Raiders
Los Angeles Chargers: San Diego Chargers
Los Angeles Rams: St. Louis Rams
New Orleans Pelicans: New Orleans Hornets
Brooklyn Nets: New Jersey Nets
Miami Marlins: Florida Marlins
Los Angeles Angels: Los Angeles Angels of Anaheim | Anaheim Angels
NBA All-Star Game: National Basketball Association All-Star Game
NBA Finals: National Basketball Association Finals
Stanley Cup: Lord Stanley's Cup
NCAA Division I men's basketball tournament: March Madness
College Football Playoff National Championship: College football national championship game
Kontinental Hockey League: KHL
All England Lawn Tennis and Croquet Club: All England Club
Wimbledon Championships: The Championships, Wimbledon | Wimbledon tennis championships
French Open: Roland Garros | Roland-Garros tournament
Billie Jean King Cup: Fed Cup | Federation Cup (tennis)
The Open Championship: British Open
PGA Tour: Professional Golfers' Association Tour
PGA Championship: US PGA Championship
The Ashes: Ashes series
Cricket World Cup: ICC Cricket World Cup | Men's Cricket World Cup
T20 World Cup: ICC T20 World Cup | ICC Men's T20 World Cup | ICC World Twenty20 | Twenty20 World Cup
T20 World Cup: Men's T20 World Cup
Tour de France: Le Tour de France
Giro d'Italia: Tour of Italy (cycling)
Vuelta a España: Tour of Spain (cycling)
Union Cycliste Internationale: International Cycling Union
Isle of Man TT: Isle of Man TT Races | Isle of Man Tourist Trophy
Indianapolis 500: Indy 500
24 Hours of Le Mans: Le Mans 24-hour race
Dakar Rally: Paris–Dakar Rally | Paris-Dakar
NASCAR Cup Series: Sprint Cup Series | NEXTEL Cup | Winston Cup | Monster Energy NASCAR Cup Series
Six Nations Championship: Six Nations | RBS Six Nations | Guinness Six Nations | Six Nations Rugby Championship
All Blacks: New Zealand national rugby union team | New Zealand All Blacks
World Rugby: International Rugby Board | International Rugby Football Board
Wallabies: Australia national rugby union team
Springboks: South Africa national rugby union team
Commonwealth Games: British Empire Games
Asian Games: Asiad
Summer Olympic Games: Games of the Olympiad
Association of Tennis Professionals: ATP (tennis)
World Boxing Council: WBC (boxing)
Fédération Internationale de l'Automobile: FIA (motorsport)
Grand National: Aintree Grand National
Iditarod Trail Sled Dog Race: Iditarod
Academy Award for Best Picture: Best Picture Oscar | Oscar for Best Picture
British Academy Film Awards: BAFTA Awards | BAFTA Film Awards | BAFTAs
Cannes Film Festival: Cannes Festival | Festival de Cannes
Berlin International Film Festival: Berlinale
Venice Film Festival: Venice International Film Festival
Latin Grammy Awards: Latin Grammy
Nobel Prize: Nobel Award
Rhodes Scholarship: Rhodes Scholar
Miss Universe: Miss Universe pageant
Pritzker Architecture Prize: Pritzker Prize
Sakharov Prize: Sakharov Prize for Freedom of Thought
Right Livelihood Award: Alternative Nobel Prize
2002 FIFA World Cup: 2002 World Cup
2006 FIFA World Cup: 2006 World Cup
2010 FIFA World Cup: 2010 World Cup
2014 FIFA World Cup: 2014 World Cup
2018 FIFA World Cup: 2018 World Cup
2022 FIFA World Cup: 2022 World Cup
2011 AFC Asian Cup: 2011 AFC Asian Cup in Qatar
2012 Wimbledon Championships: 2012 Wimbledon Championships in England
2012 Summer Olympics: London 2012 Olympics
2015 Major League Baseball postseason: 2015 MLB postseason
2017 Monster Energy NASCAR Cup Series: 2017 NASCAR Cup Series
2018 Monster Energy NASCAR Cup Series: 2018 NASCAR Cup Series
2019 Monster Energy NASCAR Cup Series: 2019 NASCAR Cup Series
2020 AFL season: 2020 Australian Football League season
2020 Formula One World Championship: 2020 Formula 1 season | 2020 Formula One season
2020 NCAA Division I FBS football season: 2020–21 NCAA Division I FBS football season
NCAA Division I conference realignment: NCAA (U.S. college) conference realignment
Clube de Regatas do Flamengo: Flamengo
College basketball: College basketball in the United States
College football: U.S. college football | American college football
European Super League: European Super League (association football)
ATP Masters 1000 tournaments: Masters 1000 | ATP Masters 1000 | ATP Tour Masters 1000
New York City Marathon: New York Marathon
Women's FA Cup: FA Women's Cup
Women's association football: Women's soccer
French Open: French Open (tennis)
NBA Finals Most Valuable Player Award: NBA Finals Most Valuable Player | NBA Finals MVP
National Basketball Association: U.S. National Basketball Association
Association football: Football (soccer) | In football
Cricket: Cricket (sport)
Olympic weightlifting: Weightlifter
International Booker Prize: Man Booker International Prize
Nobel Memorial Prize in Economic Sciences: The Sveriges Riksbank Prize in Economic Sciences in Memory of Alfred Nobel
Motorsport: In motorsport
"""
