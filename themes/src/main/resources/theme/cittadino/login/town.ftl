<#-- How the town looks. A realm attribute or, stronger, a text of the realm: the console has an editor for texts only. -->
<#-- No theme has such a text, so that the English one, to which the server falls back in the end, counts in all languages. -->
<#function choices text attribute>
  <#return [msg(text), (realm.attributes[attribute])!""]>
</#function>

<#function palette>
  <#local known = ["blu", "verde", "bordeaux", "viola"]>
  <#local chosen = choices("townPalette", "cittadino.palette")?filter(choice -> known?seq_contains(choice?trim))>
  <#return (chosen?first?trim)!properties.paletteDefault!"blu">
</#function>

<#-- Pictures only, of at most 60 KB: the logo is in every page. -->
<#function isPicture address>
  <#return address?length lte 82000 && address?matches("data:image/(png|jpeg|webp|svg\\+xml);base64,[A-Za-z0-9+/]+={0,2}")>
</#function>

<#function logo>
  <#return (choices("townLogo", "cittadino.logo")?map(choice -> choice?trim)?filter(choice -> isPicture(choice))?first)!"">
</#function>

<#function name>
  <#return (realm.displayName)!(realm.name)!"">
</#function>
