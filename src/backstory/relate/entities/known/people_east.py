"""Those who reign, and persons of Asia, Africa and Oceania, by their other names.

General knowledge, as in `people_west`: of birth, of office, in full, in short, under arms, in another writing.
"""

from __future__ import annotations

REIGNING = """
14th Dalai Lama: Tenzin Gyatso | Tenzin Gyatso, 14th Dalai Lama
Pope Benedict XVI: Benedict XVI | Pope Emeritus Benedict XVI
Pope John Paul II: John Paul II | Saint John Paul II
Pope Leo XIV: Leo XIV
Pope Tawadros II of Alexandria: Tawadros II | Pope Theodoros II
Pope Shenouda III of Alexandria: Shenouda III
Patriarch Kirill of Moscow: Kirill of Moscow | Patriarch Kirill | Patriarch Kirill I | Patriarch Kirill I of Moscow
Patriarch Alexy II of Moscow: Patriarch Alexius II | Alexy II of Moscow
William, Prince of Wales: Prince William, Duke of Cambridge | Prince William | Prince William of Wales
Catherine, Princess of Wales: Kate Middleton | Catherine, Duchess of Cambridge | Catherine Middleton
Prince Harry, Duke of Sussex: Prince Harry of Wales
Meghan, Duchess of Sussex: Meghan Markle | Rachel Meghan Markle
Queen Camilla: Camilla, Duchess of Cornwall | Camilla Parker Bowles | Camilla Parker-Bowles
Andrew Mountbatten-Windsor: Prince Andrew, Duke of York | Prince Andrew
Anne, Princess Royal: Princess Anne
Prince Edward, Duke of Edinburgh: Prince Edward, Earl of Wessex
Sophie, Duchess of Edinburgh: Sophie, Countess of Wessex
Diana, Princess of Wales: Princess Diana | Diana Spencer | Lady Diana Spencer
Prince George of Wales: Prince George of Cambridge
Prince Louis of Wales: Prince Louis of Cambridge
Queen Elizabeth the Queen Mother: Elizabeth Bowes-Lyon
Felipe VI: Felipe, Prince of Asturias | King Felipe VI of Spain
Juan Carlos I: King Juan Carlos | King Juan Carlos of Spain
Philippe of Belgium: Philippe, King of the Belgians | King Philippe of Belgium | Philippe, Duke of Brabant
Albert II of Belgium: King Albert II of Belgium | Albert II, King of the Belgians
Willem-Alexander of the Netherlands: Willem-Alexander | Willem-Alexander, Prince of Orange | King Willem-Alexander
Beatrix of the Netherlands: Queen Beatrix | Princess Beatrix of the Netherlands | Queen Beatrix of the Netherlands
Frederik X: Frederik, Crown Prince of Denmark | Crown Prince Frederik of Denmark
Margrethe II: Queen Margrethe | Queen Margrethe of Denmark
Carl XVI Gustaf: King Carl Gustaf | Karl XVI Gustaf
Haakon, Crown Prince of Norway: Crown Prince Haakon of Norway | Crown Prince Haakon
Queen Silvia of Sweden: Silvia of Sweden
Victoria, Crown Princess of Sweden: Crown Princess Victoria of Sweden
Albert II, Prince of Monaco: Prince Albert of Monaco | Prince Albert II of Monaco | Albert II of Monaco
Rainier III, Prince of Monaco: Prince Rainier | Prince Rainier III of Monaco | Rainier III of Monaco
Hans-Adam II, Prince of Liechtenstein: Hans-Adam II of Liechtenstein
Henri, Grand Duke of Luxembourg: Grand Duke Henri of Luxembourg
Constantine II of Greece: King Constantine II of Greece
Vajiralongkorn: Maha Vajiralongkorn | Rama X | King Maha Vajiralongkorn
Bhumibol Adulyadej: Rama IX | King Bhumibol | King Bhumibol of Thailand
Akihito: Emperor Akihito of Japan | Emperor Emeritus Akihito
Naruhito: Crown Prince Naruhito | Naruhito, Crown Prince of Japan | Emperor Naruhito of Japan
Hirohito: Emperor Shōwa
Norodom Sihanouk: King Sihanouk | Prince Sihanouk
Norodom Sihamoni: King Sihamoni
Gyanendra of Nepal: King Gyanendra | Gyanendra | Gyanendra Bir Bikram Shah | King Gyanendra of Nepal
Salman of Saudi Arabia: King Salman | Salman bin Abdulaziz Al Saud | Salman bin Abdulaziz
Salman of Saudi Arabia: Salman bin Abdul-Aziz Al Saud
Abdullah of Saudi Arabia: Abdullah bin Abdulaziz Al Saud | Abdullah bin Abdulaziz | King Abdullah of Saudi Arabia
Fahd of Saudi Arabia: King Fahd | King Fahd of Saudi Arabia | Fahd bin Abdulaziz Al Saud
Mohammed bin Salman: Mohammed bin Salman Al Saud | MBS (prince) | Crown Prince Mohammed bin Salman
Muhammad bin Nayef: Muhammad bin Nayef Al Saud
Abdullah II of Jordan: King Abdullah II | King Abdullah of Jordan
Hussein of Jordan: King Hussein | King Hussein of Jordan
Mohammed VI of Morocco: King Mohammed VI
Hassan II of Morocco: King Hassan II
Hamad bin Isa Al Khalifa: King Hamad | King Hamad of Bahrain | Hamad of Bahrain
Qaboos bin Said: Qaboos bin Said al Said | Sultan Qaboos | Qaboos of Oman
Haitham bin Tariq: Haitham bin Tariq Al Said | Sultan Haitham
Sabah Al-Ahmad Al-Jaber Al-Sabah: Sabah Al-Ahmad | Sabah IV Ahmad Al-Jaber Al-Sabah
Mohamed bin Zayed Al Nahyan: Mohammed bin Zayed | Sheikh Mohamed bin Zayed Al Nahyan | Mohamed bin Zayed
Mohammed bin Rashid Al Maktoum: Sheikh Mohammed bin Rashid Al Maktoum | Mohammed bin Rashid
Khalifa bin Zayed Al Nahyan: Khalifa bin Zayed | Sheikh Khalifa bin Zayed Al Nahyan
Mohammad Reza Pahlavi: Mohammad Reza Shah | Mohammad Reza Shah Pahlavi
Mohammed Zahir Shah: Zahir Shah | King Zahir Shah
Haile Selassie: Haile Selassie I | Emperor Haile Selassie
Abdullah of Pahang: Al-Sultan Abdullah | Sultan Abdullah of Pahang
Sultan Ibrahim of Johor: Ibrahim Iskandar of Johor | Sultan Ibrahim Iskandar
Hassanal Bolkiah: Sultan of Brunei Hassanal Bolkiah | Sultan Hassanal Bolkiah
"""

ASIA = """
Benigno Aquino III: Noynoy Aquino | Benigno Simeon Aquino III
Bongbong Marcos: Ferdinand Marcos Jr. | Ferdinand R. Marcos Jr. | Ferdinand "Bongbong" Marcos Jr.
Ferdinand Marcos: Ferdinand E. Marcos | Ferdinand Edralin Marcos | Ferdinand Marcos Sr.
Corazon Aquino: Cory Aquino
Gloria Macapagal Arroyo: Gloria Arroyo | Gloria Macapagal
Rodrigo Duterte: Rodrigo Roa Duterte | Digong Duterte
Sara Duterte: Sara Duterte-Carpio | Sara Z. Duterte
Leni Robredo: Maria Leonor Robredo | Leni Gerona Robredo
Manny Pacquiao: Emmanuel Pacquiao | Emmanuel Dapidran Pacquiao
Ronald dela Rosa: Bato dela Rosa
Tito Sotto: Vicente Sotto III
Ninoy Aquino: Benigno Aquino Jr. | Benigno Aquino, Jr.
Joko Widodo: Jokowi
Susilo Bambang Yudhoyono: SBY | Bambang Yudhoyono
Megawati Sukarnoputri: Megawati | Megawati Soekarnoputri
Suharto: Soeharto | General Suharto
Sukarno: Soekarno
Abdurrahman Wahid: Gus Dur
Prabowo Subianto: Prabowo | Prabowo Subianto Djojohadikusumo
Basuki Tjahaja Purnama: Ahok
Abu Bakar Ba'asyir: Abu Bakar Bashir
Xanana Gusmão: José Alexandre Gusmão
Mahathir Mohamad: Mahathir | Mahathir bin Mohamad | Tun Mahathir
Najib Razak: Najib Tun Razak | Najib Abdul Razak | Mohd Najib Abdul Razak
Abdullah Ahmad Badawi: Abdullah Badawi
Ismail Sabri Yaakob: Ismail Sabri
Jho Low: Low Taek Jho
Prayut Chan-o-cha: Prayuth Chan-ocha
Pol Pot: Saloth Sar
Kang Kek Iew: Comrade Duch | Kaing Guek Eav
Mao Zedong: Mao Tse-tung | Chairman Mao | Mao Tsetung
Chiang Kai-shek: Jiang Jieshi
Lai Ching-te: William Lai
Leung Chun-ying: CY Leung | C. Y. Leung
Joshua Wong: Joshua Wong Chi-fung
Jimmy Lai: Lai Chee-ying | Jimmy Lai Chee-ying
Kim Jong Un: Kim Chŏng-ŭn
Aung San Suu Kyi: Daw Aung San Suu Kyi | Suu Kyi
Hosni Mubarak: Muhammad Hosni Mubarak | Mohamed Hosni Mubarak
Jayalalithaa: J. Jayalalithaa | Jayaram Jayalalithaa | J. Jayalalitha
M. Karunanidhi: Muthuvel Karunanidhi
A. P. J. Abdul Kalam: Abdul Kalam | Avul Pakir Jainulabdeen Abdul Kalam
Mahatma Gandhi: Mohandas Karamchand Gandhi | Mohandas Gandhi | Mohandas K. Gandhi | M. K. Gandhi
Lal Krishna Advani: L. K. Advani
Atal Bihari Vajpayee: A. B. Vajpayee
Ramdev: Baba Ramdev | Swami Ramdev
Gurmeet Ram Rahim Singh: Gurmeet Ram Rahim | Ram Rahim
Asaram: Asaram Bapu
Ajmal Kasab: Mohammed Ajmal Kasab | Mohammed Ajmal Amir Kasab
Hafiz Saeed: Hafiz Muhammad Saeed | Hafiz Mohammad Saeed
Abdul Qadeer Khan: A. Q. Khan | Dr. Abdul Qadeer Khan
Yousaf Raza Gillani: Yousuf Raza Gilani | Yusuf Raza Gilani | Yousaf Gilani
Shehbaz Sharif: Mian Shahbaz Sharif
Nawaz Sharif: Mian Nawaz Sharif | Mian Muhammad Nawaz Sharif
Asim Munir: Syed Asim Munir | General Asim Munir
Malala Yousafzai: Malala
Asia Bibi: Asia Noreen | Aasiya Noreen
Sheikh Hasina: Sheikh Hasina Wajed | Sheikh Hasina Wazed | Hasina Wajed
Khaleda Zia: Begum Khaleda Zia | Begum Zia
Sheikh Mujibur Rahman: Mujibur Rahman | Bangabandhu Sheikh Mujibur Rahman
Chandrika Kumaratunga: Chandrika Bandaranaike Kumaratunga | Chandrika Bandaranaike
Velupillai Prabhakaran: Thiruvenkadam Velupillai Prabhakaran
Vinayagamoorthy Muralitharan: Colonel Karuna | Karuna Amman
Pushpa Kamal Dahal: Prachanda | Pushpa Kamal Dahal "Prachanda"
K. P. Sharma Oli: Khadga Prasad Oli | Khadga Prasad Sharma Oli | KP Oli | K. P. Oli
Girija Prasad Koirala: G. P. Koirala
Ashraf Ghani: Ashraf Ghani Ahmadzai
Mohammed Omar: Mullah Omar | Mullah Mohammed Omar
Akhtar Mansour: Akhtar Mohammad Mansour | Mullah Mansour | Mullah Akhtar Mansour
Abdul Ghani Baradar: Mullah Baradar | Mullah Abdul Ghani Baradar
Hasan Akhund: Mohammad Hasan Akhund | Mullah Mohammad Hasan Akhund
Hibatullah Akhundzada: Haibatullah Akhundzada | Mullah Hibatullah Akhundzada
Abdul Rashid Dostum: General Dostum | Rashid Dostum
Ali Khamenei: Ayatollah Khamenei | Ayatollah Ali Khamenei | Sayyid Ali Khamenei
Ruhollah Khomeini: Ayatollah Khomeini | Ayatollah Ruhollah Khomeini | Imam Khomeini
Akbar Hashemi Rafsanjani: Ali Akbar Hashemi Rafsanjani | Hashemi Rafsanjani | Akbar Rafsanjani
Mohammad Javad Zarif: Javad Zarif
Saddam Hussein: Saddam
Nouri al-Maliki: Nouri Kamil al-Maliki
Ali al-Sistani: Ayatollah Sistani | Grand Ayatollah Ali al-Sistani
Ali Hassan al-Majid: Chemical Ali
Abu Musab al-Zarqawi: Abu Musab Zarqawi | Musab al-Zarqawi
Abu Bakr al-Baghdadi: Abu Bakr Baghdadi
Muhammad Saeed al-Sahhaf: Baghdad Bob | Comical Ali
Ahmed al-Sharaa: Abu Mohammed al-Jolani | Abu Mohammad al-Jawlani
Hassan Nasrallah: Sayyed Hassan Nasrallah | Sheikh Hassan Nasrallah
Rafic Hariri: Rafik Hariri | Rafiq Hariri | Rafik al-Hariri
Saad Hariri: Saadeddine Hariri
Fouad Siniora: Fuad Siniora | Fouad Sanyoura
Benjamin Netanyahu: Binyamin Netanyahu | Bibi Netanyahu
Tzipi Livni: Tzipora Livni
Isaac Herzog: Yitzhak Herzog
Ismail Haniyeh: Ismail Haniya | Ismail Haniyya
Ahmed Yassin: Sheikh Yassin | Sheikh Ahmed Yassin
Ahmed Qurei: Ahmed Qureia | Abu Ala
Abdel Aziz al-Rantisi: Abdel Aziz Rantisi
Marwan Barghouti: Marwan al-Barghouti
Mohammed Deif: Mohammed Diab Ibrahim al-Masri
Ali Abdullah Saleh: Ali Abdallah Saleh
Abdrabbuh Mansur Hadi: Abed Rabbo Mansour Hadi | Abd-Rabbu Mansour Hadi
Jamal Khashoggi: Jamal Ahmad Khashoggi
Faisal bin Farhan Al Saud: Prince Faisal bin Farhan | Faisal bin Farhan
Shoko Asahara: Chizuo Matsumoto
Muhammad Rizieq Shihab: Rizieq Shihab | Habib Rizieq | Habib Rizieq Shihab
Aga Khan IV: Karim al-Husayni | Prince Karim Aga Khan
Aga Khan V: Rahim Aga Khan | Rahim al-Hussaini
Sun Myung Moon: Reverend Moon | Rev. Sun Myung Moon
Karim Ahmad Khan: Karim A. A. Khan
Hikmat al-Hijri: Hikmat al-Hajari | Hikmat Salman al-Hijri
Zabihullah Mujahid: Zabiullah Mujahid
Ahmed al-Sharaa: Abu Mohammed al-Golani
Salman of Saudi Arabia: King Salman of Saudi Arabia
Leung Kwok-hung: Long Hair (politician)
"""

AFRICA_AND_OCEANIA = """
Abdel Fattah el-Sisi: Abdel Fattah Saeed Hussein Khalil el-Sisi
Muammar Gaddafi: Colonel Gaddafi | Gaddafi | Colonel Muammar Gaddafi | Qaddafi
Saif al-Islam Gaddafi: Saif Gaddafi | Saif al-Islam
Khalifa Haftar: Khalifa Belqasim Haftar | General Haftar
Abdelbaset al-Megrahi: Abdelbaset Ali Mohmed al-Megrahi | Abdelbaset Ali al-Megrahi
Zine El Abidine Ben Ali: Zine al-Abidine Ben Ali | Zine Ben Ali
Beji Caid Essebsi: Mohamed Beji Caid Essebsi | Béji Caïd el Sebsi
Omar al-Bashir: Omar Hassan al-Bashir | Omar Hassan Ahmad al-Bashir
Hemedti: Mohamed Hamdan Dagalo | Mohamed Hamdan Daglo | Muhammad Hamdan Dagalo | Mohammed Hamdan Dagalo
Abdel Fattah al-Burhan: Abdel Fattah Abdelrahman Burhan | Abdel Fattah Burhan | Abdel Fattah Abdelrahman al-Burhan
Salva Kiir Mayardit: Salva Kiir
Riek Machar: Riek Machar Teny
John Garang: John Garang de Mabior
Mohamed Abdullahi Mohamed: Farmajo | Mohamed Abdullahi Farmajo | Mohamed Farmajo | Mohamed Abdullahi "Farmajo" Mohamed
Sharif Sheikh Ahmed: Sheikh Sharif Ahmed | Sheikh Sharif Sheikh Ahmed | Sharif Ahmed
Abdullahi Yusuf Ahmed: Abdullahi Yusuf
Abiy Ahmed: Abiy Ahmed Ali
Tedros Adhanom Ghebreyesus: Tedros Adhanom | Tedros Ghebreyesus
Isaias Afwerki: Issayas Afewerki
Joseph Kabila: Joseph Kabila Kabange
Laurent-Désiré Kabila: Laurent Kabila
Mobutu Sese Seko: Mobutu | Joseph-Désiré Mobutu | Joseph Mobutu
Jean-Pierre Bemba: Jean-Pierre Bemba Gombo
Thomas Lubanga Dyilo: Thomas Lubanga
Bola Tinubu: Bola Ahmed Tinubu
Umaru Musa Yar'Adua: Umaru Yar'Adua
Goodluck Jonathan: Goodluck Ebele Jonathan
Sani Abacha: General Abacha
Ibrahim Boubacar Keïta: IBK
Alassane Ouattara: Alassane Dramane Ouattara
Moussa Dadis Camara: Dadis Camara | Captain Moussa Dadis Camara
Ali Bongo: Ali Bongo Ondimba | Ali-Ben Bongo Ondimba
Omar Bongo: Omar Bongo Ondimba | El Hadj Omar Bongo Ondimba
Brice Oligui Nguema: Brice Clotaire Oligui Nguema | Brice Clothaire Oligui Nguema
Teodoro Obiang Nguema Mbasogo: Teodoro Obiang | Teodoro Obiang Nguema
Idriss Déby: Idriss Déby Itno
Mahamat Déby: Mahamat Idriss Déby | Mahamat Déby Itno | Mahamat Idriss Déby Itno
Roch Marc Christian Kaboré: Roch Kaboré | Roch Marc Kaboré
Paul-Henri Sandaogo Damiba: Paul-Henri Damiba
Faure Gnassingbé: Faure Essozimna Gnassingbé
Gnassingbé Eyadéma: Étienne Eyadéma
Thomas Boni Yayi: Boni Yayi | Yayi Boni
João Bernardo Vieira: Nino Vieira | João Bernardo "Nino" Vieira
Winnie Madikizela-Mandela: Winnie Mandela
Nelson Mandela: Nelson Rolihlahla Mandela | Madiba
F. W. de Klerk: Frederik Willem de Klerk
Jacob Zuma: Jacob Gedleyihlekisa Zuma
Cyril Ramaphosa: Matamela Cyril Ramaphosa
Desmond Tutu: Archbishop Desmond Tutu | Archbishop Tutu
Robert Mugabe: Robert Gabriel Mugabe
Emmerson Mnangagwa: Emmerson Dambudzo Mnangagwa
Peter Mutharika: Arthur Peter Mutharika
Tom Thabane: Thomas Thabane | Thomas Motsoahae Thabane
Samia Suluhu Hassan: Samia Suluhu
John Magufuli: John Pombe Magufuli | John Pombe Joseph Magufuli
João Lourenço: João Manuel Gonçalves Lourenço
Robert Kyagulanyi Ssentamu: Robert Kyagulanyi
Caster Semenya: Mokgadi Caster Semenya
Frank Bainimarama: Voreqe Bainimarama | Josaia Voreqe Bainimarama | Commodore Frank Bainimarama
Tuilaʻepa Saʻilele Malielegaoi: Tuilaepa Aiono Sailele Malielegaoi
Fiamē Naomi Mataʻafa: Naomi Mataʻafa
Kevin Rudd: Kevin Michael Rudd
Tony Abbott: Anthony John Abbott
Abdul Hamid Dbeibeh: Abdulhamid Dbeibah | Abdul Hamid al-Dbeibah | Abdul Hamid Mohammed Dbeibah
Ali Kushayb: Ali Muhammad Ali Abd-Al-Rahman
Aguila Saleh Issa: Aguila Saleh | Aguila Salah Issa
"""
