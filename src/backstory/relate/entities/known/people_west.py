"""Persons of Europe and America by their other names: of birth, in full, in short, under arms, in another writing.

General knowledge: a line is the name an encyclopedia has the person under, then what leads there. What differs by a
sound, an honour or an office is found by rules and does not stand here; a name that several persons bear is left out.
"""

from __future__ import annotations

EUROPE = """
Alexander Lukashenko: Alyaksandr Lukashenka | Aleksandr Lukashenka | Alexandr Lukashenka
Sviatlana Tsikhanouskaya: Svetlana Tikhanovskaya | Svetlana Tsikhanouskaya | Sviatlana Tikhanovskaya
Siarhei Tsikhanouski: Sergei Tikhanovsky | Sergey Tikhanovsky | Sergei Tikhanovskiy
Viktar Babaryka: Viktor Babariko | Viktor Babaryko | Victor Babariko
Valery Tsepkalo: Valery Tsapkala
Maria Kalesnikava: Maria Kolesnikova
Ales Bialiatski: Ales Belyatsky | Ales Byalyatski
Roman Protasevich: Raman Pratasevich
Krystsina Tsimanouskaya: Kristina Timanovskaya | Krystsina Tsimanouskaia
Serzh Sargsyan: Serge Sarkisian | Serzh Sarkisian
Emomali Rahmon: Emomali Rakhmonov | Emomali Rahmonov | Imomali Rakhmonov
Gurbanguly Berdimuhamedow: Gurbanguly Berdymukhammedov | Gurbanguly Berdymukhamedov
Saparmurat Niyazov: Saparmyrat Nyýazow
Salome Zourabichvili: Salome Zurabishvili
Ramzan Kadyrov: Ramzan Akhmadovich Kadyrov
Vladimir Lenin: Lenin | V. I. Lenin | Vladimir Ilyich Lenin
Joseph Stalin: Stalin | Iosif Stalin
Leon Trotsky: Trotsky
Vladimir Putin: Vladimir Vladimirovich Putin | Putin
Alexei Navalny: Alexei Anatolievich Navalny | Navalny
Josip Broz Tito: Marshal Tito
Wojciech Jaruzelski: General Jaruzelski
Mustafa Kemal Atatürk: Kemal Atatürk | Atatürk | Mustafa Kemal
Recep Tayyip Erdoğan: Tayyip Erdoğan | Recep Erdoğan
Francisco Franco: General Franco | Generalissimo Franco | Generalísimo Franco
José Luis Rodríguez Zapatero: José Luis Zapatero | José Zapatero
José María Aznar: José María Aznar López
Mariano Rajoy: Mariano Rajoy Brey
Pedro Sánchez: Pedro Sánchez Pérez-Castejón
Carles Puigdemont: Carles Puigdemont i Casamajó
Artur Mas: Artur Mas i Gavarró
Quim Torra: Joaquim Torra | Quim Torra i Pla
José Manuel Barroso: José Manuel Durão Barroso | Durão Barroso | José Durão Barroso
Aníbal Cavaco Silva: Cavaco Silva
Dominique Strauss-Kahn: DSK
Marine Le Pen: Marion Anne Perrine Le Pen
Carlos the Jackal: Ilich Ramírez Sánchez
Charles de Gaulle: General de Gaulle
Philippe Pétain: Marshal Pétain
Annegret Kramp-Karrenbauer: AKK
Karl-Theodor zu Guttenberg: Karl Theodor Freiherr zu Guttenberg
Klaus Iohannis: Klaus Johannis
Anders Behring Breivik: Anders Breivik | Fjotolf Hansen
Sigmundur Davíð Gunnlaugsson: Sigmundur Davíð
Prince Bernhard of Lippe-Biesterfeld: Prince Bernhard of the Netherlands
Tony Blair: Anthony Blair | Sir Tony Blair | Anthony Charles Lynton Blair
Gordon Brown: James Gordon Brown
David Cameron: Lord Cameron
Theresa May: Theresa Mary May
Margaret Thatcher: Baroness Thatcher | Lady Thatcher
Boris Johnson: Alexander Boris de Pfeffel Johnson
Liz Truss: Elizabeth Truss | Mary Elizabeth Truss
Keir Starmer: Sir Keir Starmer
Ed Miliband: Edward Miliband
Ed Davey: Sir Ed Davey | Edward Davey
Matt Hancock: Matthew Hancock
Vince Cable: Vincent Cable | Sir Vince Cable
Menzies Campbell: Sir Menzies Campbell | Ming Campbell
Peter Mandelson: Lord Mandelson
Winston Churchill: Sir Winston Churchill
Jimmy Savile: Sir Jimmy Savile
Iain Duncan Smith: Sir Iain Duncan Smith
Alex Ferguson: Sir Alex Ferguson
Paul McCartney: Sir Paul McCartney
Elton John: Sir Elton John
David Attenborough: Sir David Attenborough
Richard Branson: Sir Richard Branson
Mark Thatcher: Sir Mark Thatcher
Captain Tom Moore: Captain Tom | Captain Sir Tom Moore | Sir Tom Moore
Ian Blair: Sir Ian Blair
Mervyn King: Sir Mervyn King
Fred Goodwin: Sir Fred Goodwin
Philip Green: Sir Philip Green
Alan Sugar: Sir Alan Sugar | Lord Sugar
Lord Lucan: Richard John Bingham, 7th Earl of Lucan | John Bingham, 7th Earl of Lucan
Ian Paisley: Reverend Ian Paisley | Rev. Ian Paisley
Sean Connery: Sir Sean Connery
Stephen Hawking: Professor Stephen Hawking
Tim Berners-Lee: Sir Tim Berners-Lee
Chris Hoy: Sir Chris Hoy
Bradley Wiggins: Sir Bradley Wiggins
Lewis Hamilton: Sir Lewis Hamilton
Mo Farah: Mohamed Farah | Sir Mo Farah
Andy Murray: Sir Andy Murray
Abu Hamza al-Masri: Abu Hamza
Abu Qatada al-Filistini: Abu Qatada
Tommy Robinson: Stephen Yaxley-Lennon
Bertie Ahern: Patrick Bartholomew Ahern
J. K. Rowling: Joanne Rowling
J. R. R. Tolkien: John Ronald Reuel Tolkien
Bono: Paul David Hewson
The Edge: David Howell Evans
George Pell: Cardinal Pell | Cardinal George Pell
Mother Teresa: Saint Teresa of Calcutta | Teresa of Calcutta | Mother Teresa of Calcutta
Volodymyr Zelenskyy: President Zelenskyy | President Zelensky
"""

AMERICAS = """
Barack Obama: Barack Hussein Obama | Barack H. Obama | Obama | Barack Hussein Obama II
George W. Bush: George Walker Bush
George H. W. Bush: George Herbert Walker Bush | George Bush Sr. | George Bush, Sr.
Bill Clinton: William Jefferson Clinton | William J. Clinton | William Clinton
Hillary Clinton: Hillary Rodham Clinton | Hillary Rodham
Joe Biden: Joseph Biden | Joseph R. Biden | Joseph R. Biden, Jr. | Joseph Robinette Biden Jr.
Donald Trump: Donald J. Trump | Donald John Trump
Kamala Harris: Kamala Devi Harris
Jimmy Carter: James Earl Carter | James Earl Carter, Jr.
Ronald Reagan: Ronald Wilson Reagan
Gerald Ford: Gerald R. Ford | Gerald Rudolph Ford
Richard Nixon: Richard M. Nixon | Richard Milhous Nixon
Lyndon B. Johnson: Lyndon Johnson | Lyndon Baines Johnson | LBJ
John F. Kennedy: John Fitzgerald Kennedy | President Kennedy
Robert F. Kennedy: Bobby Kennedy | Robert Francis Kennedy
Robert F. Kennedy Jr.: RFK Jr. | Robert Kennedy Jr. | Robert Francis Kennedy Jr.
Ted Kennedy: Edward Kennedy | Edward M. Kennedy | Edward Moore Kennedy
Dwight D. Eisenhower: Dwight Eisenhower | Dwight David Eisenhower
Franklin D. Roosevelt: Franklin Delano Roosevelt | FDR | Franklin Roosevelt
Theodore Roosevelt: Teddy Roosevelt
Woodrow Wilson: Thomas Woodrow Wilson
Abraham Lincoln: Abe Lincoln
Martin Luther King Jr.: Martin Luther King | MLK | Dr. Martin Luther King | Dr. Martin Luther King, Jr.
Mike Pence: Michael Pence | Michael Richard Pence
Mike Pompeo: Michael Pompeo
Mike Huckabee: Michael Huckabee
Michael Bloomberg: Mike Bloomberg | Michael R. Bloomberg
JD Vance: J. D. Vance | James David Vance
Dick Cheney: Richard Cheney | Richard B. Cheney | Richard Bruce Cheney
Donald Rumsfeld: Donald H. Rumsfeld
Condoleezza Rice: Condi Rice
James Mattis: Jim Mattis | General Mattis
Stanley A. McChrystal: General McChrystal | General Stanley McChrystal
David Petraeus: General Petraeus | General David Petraeus
Newt Gingrich: Newton Gingrich | Newton Leroy Gingrich
Alexandria Ocasio-Cortez: AOC
Marjorie Taylor Greene: Marjorie Greene
Beto O'Rourke: Robert Francis O'Rourke | Robert O'Rourke
Pete Buttigieg: Peter Buttigieg
Pete Hegseth: Peter Hegseth
William Barr: Bill Barr | William P. Barr
Jeff Sessions: Jefferson Beauregard Sessions | Jefferson Sessions
Bob Menendez: Robert Menendez
Bob Dole: Robert Dole | Robert J. Dole
Bob Woodward: Robert Woodward
Robert Mueller: Bob Mueller
James Comey: James B. Comey | Jim Comey
Joe Lieberman: Joseph Lieberman
Tim Walz: Timothy Walz
Chris Christie: Christopher Christie
Jeb Bush: John Ellis Bush
Bobby Jindal: Piyush Jindal
Nikki Haley: Nimrata Haley
Scooter Libby: Lewis Libby | I. Lewis Libby | Lewis "Scooter" Libby
Steve Bannon: Stephen Bannon | Stephen K. Bannon
Anthony Fauci: Tony Fauci | Dr. Anthony Fauci
Rod Blagojevich: Milorad Blagojevich
Khalid Sheikh Mohammed: Khalid Shaikh Mohammed | KSM
Osama bin Laden: Bin Laden | Osama bin Muhammad bin Awad bin Laden
Timothy McVeigh: Tim McVeigh
Ted Kaczynski: Unabomber | Theodore Kaczynski
O. J. Simpson: Orenthal James Simpson
Pelé: Edson Arantes do Nascimento
Jay-Z: Shawn Carter
Beyoncé: Beyoncé Knowles | Beyoncé Knowles-Carter
Sean Combs: P. Diddy | Puff Daddy | Sean "Diddy" Combs
Lady Gaga: Stefani Germanotta
Cat Stevens: Yusuf Islam
Kareem Abdul-Jabbar: Lew Alcindor
Hulk Hogan: Terry Bollea
Edward Snowden: Edward J. Snowden | Edward Joseph Snowden
Julian Assange: Julian Paul Assange
Richard Reid: Shoe bomber | Shoe Bomber
Umar Farouk Abdulmutallab: Underwear bomber
Luiz Inácio Lula da Silva: Lula da Silva | Luiz Lula da Silva | Inácio Lula da Silva
Hugo Chávez: Hugo Chávez Frías | Hugo Rafael Chávez Frías
Nicolás Maduro: Nicolás Maduro Moros
Edmundo González: Edmundo González Urrutia
Fidel Castro: Fidel Castro Ruz | Fidel Alejandro Castro Ruz
Raúl Castro: Raúl Castro Ruz | Raúl Modesto Castro Ruz
Che Guevara: Ernesto Guevara | Ernesto Che Guevara | Ernesto "Che" Guevara
Miguel Díaz-Canel: Miguel Mario Díaz-Canel | Miguel Díaz-Canel Bermúdez | Miguel Mario Díaz-Canel Bermúdez
Andrés Manuel López Obrador: López Obrador | Andrés López Obrador
Enrique Peña Nieto: Peña Nieto
Felipe Calderón: Felipe Calderón Hinojosa
Vicente Fox: Vicente Fox Quesada
Claudia Sheinbaum: Claudia Sheinbaum Pardo
Joaquín "El Chapo" Guzmán: El Chapo | Joaquín Guzmán Loera | Joaquín Guzmán | El Chapo Guzmán
Ismael Zambada García: El Mayo Zambada | Ismael "El Mayo" Zambada | Ismael Zambada
Nemesio Oseguera Cervantes: El Mencho | Nemesio Oseguera | Nemesio Rubén Oseguera Cervantes
Cristina Fernández de Kirchner: Cristina Kirchner
Juan Perón: Juan Domingo Perón
Eva Perón: Eva Duarte de Perón
Alberto Fujimori: Alberto Kenya Fujimori
Pedro Pablo Kuczynski: PPK | Pedro Kuczynski
Evo Morales: Juan Evo Morales Ayma | Evo Morales Ayma
Jeanine Áñez: Jeanine Áñez Chávez
Rafael Correa: Rafael Correa Delgado
Álvaro Uribe: Álvaro Uribe Vélez
Juan Manuel Santos: Juan Manuel Santos Calderón
Iván Duque: Iván Duque Márquez
Gustavo Petro: Gustavo Petro Urrego | Gustavo Francisco Petro
Manuel Marulanda: Manuel Marulanda Vélez | Tirofijo
Daniel Ortega: Daniel Ortega Saavedra | José Daniel Ortega Saavedra
Manuel Zelaya: José Manuel Zelaya | Mel Zelaya | José Manuel Zelaya Rosales
Juan Orlando Hernández: Juan Orlando Hernández Alvarado
Nayib Bukele: Nayib Armando Bukele | Nayib Bukele Ortez
Jean-Claude Duvalier: Baby Doc | Baby Doc Duvalier | Jean-Claude "Baby Doc" Duvalier
François Duvalier: Papa Doc | Papa Doc Duvalier
Michel Martelly: Sweet Micky | Michel Joseph Martelly
René Préval: René García Préval
Sebastián Piñera: Sebastián Piñera Echenique
Michelle Bachelet: Michelle Bachelet Jeria
Augusto Pinochet: Augusto Pinochet Ugarte | General Pinochet | General Augusto Pinochet
José Mujica: Pepe Mujica | José "Pepe" Mujica | José Mujica Cordano
Tabaré Vázquez: Tabaré Vázquez Rosas
Jair Bolsonaro: Jair Messias Bolsonaro
Dilma Rousseff: Dilma Vana Rousseff
Diego Maradona: Diego Armando Maradona
Lionel Messi: Leo Messi | Lionel Andrés Messi
Cristiano Ronaldo: CR7 | Cristiano Ronaldo dos Santos Aveiro
Christopher Coke: Dudus Coke | Christopher "Dudus" Coke
Kenneth F. McKenzie Jr.: Frank McKenzie | Kenneth McKenzie Jr.
José Adolfo Macías Villamar: Adolfo Macías | José Adolfo Macías | Adolfo Macías Villamar
Michael Flynn: Mike Flynn | Michael T. Flynn
Barack Obama: President of the United States Barack Obama
Joe Biden: Biden | President Biden
Allison D. Burroughs: Allison Burroughs
James Boasberg: James E. Boasberg
John Lewis: John Lewis (civil rights leader) | John Lewis (civil rights activist) | John Lewis (Georgia politician)
John Lewis: John Lewis (U.S. politician)
"""
